import * as z from 'zod';

/** Which sign-in page a court shows to a visitor who has not signed in. */
export const CourtSignInPage = z.strictObject({
  host: z.string(),
  shows: z.enum(['sign-in', 'old-sign-in']),
});
export type CourtSignInPage = Readonly<z.infer<typeof CourtSignInPage>>;
