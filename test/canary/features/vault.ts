import type { ProtectedAct } from '../../../electron/shared/domain/vault/protected-act.ts';
import { type CanaryApp, must, mustFail } from '../canary-app.ts';
import type { Canaries } from '../secrets.ts';
import type { Filer } from './firm.ts';

/** Proves presence with the PIN, for one act. */
export async function proof(app: CanaryApp, { pin }: Canaries, act: ProtectedAct) {
  return must(`proof for ${act.action}`, await app.call('presence', 'prove', { act, pin })).grant;
}

/** Storing, refusing, revealing, copying, verifying. */
export async function storeAndShow(
  app: CanaryApp,
  canaries: Canaries,
  filer: Filer,
): Promise<void> {
  const { login, password, pin } = canaries;
  const ecfAccountId = filer.alnb;
  must('setting the PIN', await app.call('presence', 'setPin', { pin }));
  await app.call('presence', 'setPin', { pin: `${pin} new`, currentPin: `${pin} wrong` });
  must('saying', await app.call('vault', 'say', { ecfAccountId, place: 'in-browser-only' }));
  await app.call('vault', 'store', { ecfAccountId, login, password: `${password}\n` });
  await app.call('vault', 'store', { ecfAccountId, login, password: password.repeat(60) });
  await app.callWith('vault', 'store', { ecfAccountId, login, password, extra: password });
  must('storing', await app.call('vault', 'store', { ecfAccountId, login, password }));
  await app.callWith('vault', 'reveal', { ecfAccountId, grant: password });

  const grant = await proof(app, canaries, { action: 'reveal', ecfAccountId });
  const shown = must('revealing', await app.call('vault', 'reveal', { ecfAccountId, grant }));
  if (shown.password !== password || shown.login !== login) throw new Error('not what was stored');
  await app.call('vault', 'conceal', {});
  for (const field of ['login', 'password'] as const) {
    const copying = await proof(app, canaries, { action: 'copy', ecfAccountId });
    must('copying', await app.call('vault', 'copy', { ecfAccountId, field, grant: copying }));
  }
  await app.call('vault', 'clearClipboard', {});
  must(
    'noting a reset',
    await app.call('vault', 'recordReset', { ecfAccountId, note: 'by phone' }),
  );
}

/** The practice court gets the credential and refuses it; PACER gets a password and a code and refuses them. */
export async function tryAtCourt(app: CanaryApp, canaries: Canaries, filer: Filer): Promise<void> {
  const { pacerPassword, oneTimeCode, login } = canaries;
  const ecfAccountId = filer.alnb;
  mustFail(
    'verifying',
    await app.call('vault', 'verify', {
      ecfAccountId,
      pacer: { from: 'practice-person', personId: 'paula-plainview' },
      redactionAcknowledged: true,
    }),
    'court-refused-login',
  );
  mustFail(
    'verifying with a wrong PACER password',
    await app.call('vault', 'verify', {
      ecfAccountId,
      pacer: {
        from: 'typed',
        username: login,
        password: pacerPassword,
        otpCode: oneTimeCode,
        clientCode: oneTimeCode,
        redactionAcknowledged: true,
      },
      redactionAcknowledged: true,
    }),
    'pacer-refused-sign-in',
  );
}

/** Locking and coming back, with a wrong and the right PIN. */
export async function lockAndUnlock(app: CanaryApp, { pin }: Canaries): Promise<void> {
  await app.call('lock', 'now', {});
  mustFail('while locked', await app.call('people', 'list', {}), 'locked');
  mustFail('unlocking', await app.call('lock', 'unlock', { pin: `${pin}?` }), 'presence-wrong-pin');
  must('unlocking', await app.call('lock', 'unlock', { pin }));
}

/** One, one person's, all: the last thing a run does. */
export async function destroyEverything(
  app: CanaryApp,
  canaries: Canaries,
  { personId, alnb }: Filer,
): Promise<void> {
  const one = await proof(app, canaries, { action: 'destroy', ecfAccountId: alnb });
  must('destroying', await app.call('vault', 'destroy', { ecfAccountId: alnb, grant: one }));
  const theirs = await proof(app, canaries, { action: 'destroy-person', personId });
  must('destroying', await app.call('vault', 'destroyPerson', { personId, grant: theirs }));
  must('starting over', await app.call('vault', 'startOver', { isSure: true }));
  const { length } = must('what is kept', await app.call('vault', 'kept', {}));
  if (length > 0) throw new Error(`${length} credentials are left`);
}
