import * as z from 'zod';
import { PacerAccountId } from '../values/ids.ts';
import type { Mark } from '../values/mark.ts';
import { ShortText } from './evidence.ts';

/**
 * How someone knows of a link that was made outside the app: they saw the filing menus, the account page with this
 * login (Utilities, Maintain Your ECF Account), the court's mail, or asked its help desk.
 */
export const LinkKnownBy = z.enum(['menus', 'account-page', 'court-mail', 'help-desk']);
export type LinkKnownBy = z.infer<typeof LinkKnownBy>;

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
