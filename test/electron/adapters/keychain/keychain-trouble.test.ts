import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../../../../assets/text/en.json' with { type: 'json' };
import { keychainTrouble } from '../../../../electron/adapters/keychain/keychain-trouble.ts';
import { VAULT_FAILURES } from '../../../../electron/shared/domain/values/failure-codes/vault.ts';
import { busSettings, isolatedEnvironment } from '../../../../scripts/lib/keyring/bus.mts';
import { whyNoKeyring } from '../../../../scripts/lib/keyring/packages.mts';

const meaning = (words: string) => keychainTrouble(new Error(words));

describe('case 30: Windows in its own words', () => {
  it.each([
    [
      'A specified logon session does not exist. It may already have been terminated.',
      'keychain-forbidden',
    ],
    [
      'Die angegebene Anmeldesitzung ist nicht vorhanden. Sie wurde gegebenenfalls bereits beendet.',
      'keychain-forbidden',
    ],
    [
      'Una sesi\u{fffd}n de inicio especificada no existe. Es posible que haya finalizado.',
      'keychain-forbidden',
    ],
    ['The user name or password is incorrect.', 'keychain-wrong-sign-in'],
    ['Logon failure: unknown user name or bad password.', 'keychain-wrong-sign-in'],
    ['Der Benutzername oder das Kennwort ist falsch.', 'keychain-wrong-sign-in'],
    ['Access is denied.', 'keychain-denied'],
    ['Zugriff verweigert', 'keychain-denied'],
    ['Not enough memory resources are available to process this command.', 'keychain-unavailable'],
    ['The stub received bad data.', 'keychain-unavailable'],
  ])('%s', (words, code) => expect(meaning(words)).toBe(code));

  it('names the policy to show to IT', () => {
    expect(en['failure.keychain-forbidden']).toContain(
      'Network access: Do not allow storage of passwords and credentials for network authentication',
    );
  });
});

describe('case 31: the Secret Service in its own words', () => {
  it.each([
    ['Object does not exist at path “/org/freedesktop/secrets/collection/login”', 'not-set-up'],
    [
      'No such interface “org.freedesktop.Secret.Collection” on object at path /org/freedesktop/secrets/collection/login',
      'not-set-up',
    ],
    ["Object does not exist at path '/org/freedesktop/secrets/collection/login'", 'not-set-up'],
    ['No such secret collection at path: /', 'not-set-up'],
    ['The name org.freedesktop.secrets was not provided by any .service files', 'missing'],
    ['The name org.kde.kwalletd5 was not provided by any .service files', 'missing'],
    ['Could not connect: No such file or directory', 'missing'],
    ['Unknown or unsupported transport “disabled” for address “disabled:”', 'missing'],
    ['Cannot create an item in a locked collection', 'locked'],
    [
      'Error spawning command line “dbus-launch --autolaunch=x --binary-syntax --close-stderr”: Child process exited with code 1',
      'missing',
    ],
    ['Timeout was reached', 'waiting'],
    ['Prompt was dismissed', 'denied'],
    ['The session wrapping the secret does not exist', 'restarted'],
  ])('%s', (words, code) => expect(meaning(words)).toBe(`keychain-${code}`));

  const noKeyring = whyNoKeyring();
  const works = { ok: true, value: 'system' };
  const missing = { ok: false, failure: { code: 'keychain-missing' } };
  it.for([
    ['no-collection', works, { ok: false, failure: { code: 'keychain-not-set-up' } }],
    ['locked', works, { ok: false, failure: { code: 'keychain-locked' } }],
    ['no-service', missing, missing],
    ['no-bus', missing, missing],
  ] as const)('a real one: %s', ([state, check, write], { skip }) => {
    if (noKeyring) return skip(noKeyring);
    expect(askedIn(state)).toEqual({ check, write });
  });
});

describe('a Mac in its own words', () => {
  it.each([
    ['In dark wake, no UI possible', 'asleep'],
    ['User interaction is not allowed.', 'locked'],
    ['User interaction is required, but is currently not allowed.', 'locked'],
    ['A default keychain could not be found.', 'not-set-up'],
    ['The specified keychain could not be found.', 'not-set-up'],
    ['The specified keychain is not a valid keychain file.', 'not-set-up'],
    ['No keychain is available. You may need to restart your computer.', 'not-set-up'],
    ['User canceled the operation.', 'denied'],
    ['The user name or passphrase you entered is not correct.', 'denied'],
    ['Invalid attempt to change the owner of this item.', 'other-signature'],
    ['The specified item has no access control.', 'other-signature'],
    ['A required entitlement isn’t present.', 'other-signature'],
    ['Unable to obtain authorization for this operation.', 'other-signature'],
    ['An unknown error occurred.', 'unavailable'],
  ])('%s', (words, code) => expect(meaning(words)).toBe(`keychain-${code}`));
});

it('each failure of the keychain has a sentence with a way on', () => {
  const ways =
    /try again|try once more|Sign out|Ask your IT|waits|Close FileReady|guided link|Install/;
  const codes = VAULT_FAILURES.filter((code) => code.startsWith('keychain-'));
  expect(codes.length).toBeGreaterThan(10);
  for (const code of codes) expect(en[`failure.${code}`]).toMatch(ways);
});

/** What the real adapter answers with a real Secret Service in this state, on a bus and with a home of its own. */
function askedIn(state: string): unknown {
  const home = mkdtempSync(join(tmpdir(), 'fileready-secret-service-'));
  try {
    const settings = join(home, 'bus.conf');
    writeFileSync(settings, busSettings(home));
    const script = new URL('../../../support/ask-secret-service.ts', import.meta.url).pathname;
    const { stdout } = spawnSync(
      'dbus-run-session',
      [`--config-file=${settings}`, '--', process.execPath, script, state],
      { env: isolatedEnvironment(home), encoding: 'utf8' },
    );
    return JSON.parse(stdout);
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}
