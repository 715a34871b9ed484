import type { PracticePerson } from '../../ports/courts.ts';
import { oneTimeCode } from '../../shared/domain/pacer/one-time-code.ts';
import type { PacerSignIn, SignInInput } from '../../shared/domain/pacer/sign-in.ts';

/** What to sign in with; undefined when there is no such practice person. */
export async function signInAs(
  as: PacerSignIn,
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
  const code = oneTimeCode(otpCode);
  return {
    username: username.trim(),
    password,
    ...(code ? { otpCode: code } : {}),
    ...(clientCode.trim() ? { clientCode: clientCode.trim() } : {}),
    redactionAcknowledged,
  };
}
