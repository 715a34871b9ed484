import * as z from 'zod';

/**
 * How someone knows of a link that was made outside the app: they saw the filing menus, the account page with this
 * login (Utilities, Maintain Your ECF Account), the court's mail, or asked its help desk.
 */
export const LinkKnownBy = z.enum(['menus', 'account-page', 'court-mail', 'help-desk']);
export type LinkKnownBy = z.infer<typeof LinkKnownBy>;

/** Why a link made outside the app can't be recorded for an account. */
export const KnownLinkObstacle = z.enum([
  /** The person doesn't link here: reads only, is new to the court, or files on the court's own site. */
  'nothing-to-link',
  /** The court has not moved to NextGen yet, so no link can exist. */
  'court-not-live',
  /** A link is recorded or proven already. */
  'linked-already',
  /** The app sent a request, and what became of it is still open: evidence about it settles that. */
  'answer-open',
  /** The person has several PACER accounts, and it was not said which one is linked. */
  'which-pacer-account',
  /** The PACER account is or may be linked here for another of the person's accounts. */
  'pacer-account-taken',
  /** Filing menus alone, and another of the person's accounts can explain them. */
  'menus-not-enough',
]);
export type KnownLinkObstacle = z.infer<typeof KnownLinkObstacle>;
