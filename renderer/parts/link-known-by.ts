import type { LinkKnownBy } from '../../electron/shared/domain/checklist/link-known-by.ts';

export type { LinkKnownBy };

/** How someone can know of a link made outside the app, in the order in which a form offers it. */
export const LINK_KNOWN_BY = [
  'menus',
  'account-page',
  'court-mail',
  'help-desk',
] as const satisfies readonly LinkKnownBy[];
