import * as z from 'zod';
import { LinkKnownBy } from '../checklist/link-known-by.ts';
import { PacerAccountId } from '../values/ids.ts';
import type { Mark } from '../values/mark.ts';
import { ShortText } from './evidence.ts';

/** A link made outside the app, as a person records it. Claims nothing about the old login or where it is kept. */
export const KnownLinkBody = z.strictObject({
  how: LinkKnownBy,
  /** What else is worth keeping: whom they asked, the mail's date. */
  note: ShortText,
  /** The PACER account it is linked to, if they know it. */
  pacerAccountId: PacerAccountId.optional(),
});

/** The same with who recorded it and when. */
export type KnownLink = z.infer<typeof KnownLinkBody> & Mark;

/**
 * Whether this way of knowing shows that the person can file. Mail and the help desk speak of the link, not of the
 * menus.
 */
export function showsMenus(how: LinkKnownBy): boolean {
  return how === 'menus' || how === 'account-page';
}
