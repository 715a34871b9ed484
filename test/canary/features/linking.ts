import { type CanaryApp, must, mustFail } from '../canary-app.ts';
import type { Canaries } from '../secrets.ts';
import type { Filer } from './firm.ts';

/** A rehearsal in which PACER refuses one sign-in and the court refuses the credential from the keychain. */
export async function rehearse(app: CanaryApp, canaries: Canaries, filer: Filer): Promise<void> {
  const { pacerPassword, oneTimeCode, login } = canaries;
  const ecfAccountId = filer.alnb;
  const begin = () => app.call('linking', 'begin', { ecfAccountId, way: 'practice', accepted: [] });
  must('beginning', await begin());
  mustFail(
    'a wrong PACER password',
    await app.call('linking', 'signIn', {
      ecfAccountId,
      as: {
        from: 'typed',
        username: login,
        password: pacerPassword,
        otpCode: oneTimeCode,
        clientCode: oneTimeCode,
        redactionAcknowledged: true,
      },
    }),
    'pacer-refused-sign-in',
  );
  must('beginning again', await begin());
  must(
    'signing in',
    await app.call('linking', 'signIn', {
      ecfAccountId,
      as: { from: 'practice-person', personId: 'paula-plainview' },
    }),
  );
  mustFail(
    'the court',
    await app.call('linking', 'review', { ecfAccountId, credential: { from: 'keychain' } }),
    'court-refused-login',
  );
  await app.call('linking', 'stop', { ecfAccountId });
}
