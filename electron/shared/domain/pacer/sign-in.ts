import * as z from 'zod';

/** Signs in as one of the practice court's invented people. */
export const PracticeSignIn = z.strictObject({
  from: z.literal('practice-person'),
  personId: z.string().max(100),
});

/** What a person types on the PACER sign-in form. */
export const TypedSignIn = z.strictObject({
  from: z.literal('typed'),
  username: z.string().max(300),
  password: z.string().max(300),
  otpCode: z.string().max(40),
  clientCode: z.string().max(100),
  /** True only when the person has said so, never by default. */
  redactionAcknowledged: z.boolean(),
});

/** Who signs in to PACER. */
export const PacerSignIn = z.discriminatedUnion('from', [PracticeSignIn, TypedSignIn]);
export type PacerSignIn = z.infer<typeof PacerSignIn>;
