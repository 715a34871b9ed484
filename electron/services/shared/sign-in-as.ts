import type { PracticePerson, SignInInput } from '../../ports/courts.ts';

/** Who signs in to PACER: an invented person of the practice court, or whoever typed this. */
export type SignInAs =
  | { readonly from: 'practice-person'; readonly personId: string }
  | {
      readonly from: 'typed';
      readonly username: string;
      readonly password: string;
      readonly otpCode: string;
      readonly clientCode: string;
      readonly redactionAcknowledged: boolean;
    };

/** What to sign in with; undefined when there is no such practice person. */
export async function signInAs(
  as: SignInAs,
  find: (id: string) => Promise<PracticePerson | undefined>,
): Promise<SignInInput | undefined> {
  if (as.from === 'practice-person') {
    const person = await find(as.personId);
    return (
      person && {
        username: person.pacerUsername,
        password: person.pacerPassword,
        ...(person.code ? { otpCode: person.code } : {}),
        redactionAcknowledged: true,
      }
    );
  }
  const { username, password, otpCode, clientCode, redactionAcknowledged } = as;
  return {
    username: username.trim(),
    password,
    ...(otpCode.trim() ? { otpCode: otpCode.trim() } : {}),
    ...(clientCode.trim() ? { clientCode: clientCode.trim() } : {}),
    redactionAcknowledged,
  };
}
