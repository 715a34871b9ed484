import * as z from 'zod';

/** What a person types on the PACER sign-in form. */
export const TypedSignIn = z.strictObject({
  username: z.string().max(300),
  password: z.string().max(300),
  /** The one-time passcode of multifactor authentication; empty without it. */
  otpCode: z.string().max(40),
  /** Empty when the firm uses no client codes. */
  clientCode: z.string().max(100),
  /** True only when the person has said so, never by default. */
  redactionAcknowledged: z.boolean(),
});
export type TypedSignIn = z.infer<typeof TypedSignIn>;

/** Signs in as one of the practice court's invented people. */
export const PracticeSignIn = z.strictObject({
  from: z.literal('practice-person'),
  personId: z.string().max(100),
});

/** Who signs in to PACER. */
export const PacerSignIn = z.discriminatedUnion('from', [
  PracticeSignIn,
  TypedSignIn.extend({ from: z.literal('typed') }),
]);
export type PacerSignIn = z.infer<typeof PacerSignIn>;

/** A sign-in as it is sent to PACER: trimmed, and without the fields that are empty. */
export type SignInInput = Readonly<
  Pick<TypedSignIn, 'username' | 'password' | 'redactionAcknowledged'> &
    Partial<Pick<TypedSignIn, 'otpCode' | 'clientCode'>>
>;
