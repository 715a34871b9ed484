import { expect, it } from 'vitest';
import { isStillToDo } from '../../../../../electron/shared/domain/linking/gate.ts';
import { FixPlace, GATE_FIXES } from '../../../../../electron/shared/domain/linking/gate-fixes.ts';
import { GATE_LINES, LINE_OF } from '../../../../../electron/shared/domain/linking/gate-list.ts';
import { keysOf } from '../../../../../electron/shared/domain/values/keys.ts';

const words = (text: string) => text.split(' ');
const findings = keysOf(LINE_OF);

it('a finding speaks against one line of the list', () => {
  const lines = GATE_LINES.map((line) => [line, findings.filter((id) => LINE_OF[id] === line)]);
  expect(lines).toEqual([
    [
      'own-account',
      words(
        'account-not-recorded account-username-missing account-of-others account-is-paa account-is-shared account-is-search-only account-wrong-kind account-kind-not-known account-deactivated account-unused',
      ),
    ],
    ['upgraded', words('account-is-legacy upgrade-not-known')],
    [
      'mfa',
      words(
        'mfa-skips-used-up mfa-locked-out mfa-not-known mfa-not-enrolled mfa-put-off backup-codes-few',
      ),
    ],
    ['pacer-password', ['password-put-off']],
    [
      'credential',
      words(
        'credential-missing credential-in-browser credential-on-paper credential-elsewhere credential-refused credential-spent keychain-unavailable login-has-special-characters login-has-capitals login-shared login-of-others',
      ),
    ],
    ['admission', ['admission-lapsed']],
    [
      'court',
      words(
        'new-to-court own-filing-site research-only former-filer-not-asked not-live-yet go-live-not-known',
      ),
    ],
    [
      'not-linked',
      words(
        'already-linked answer-unknown waits-for-court menus-unexplained link-too-early account-linked-here account-shows-other',
      ),
    ],
    ['steps', ['steps-first']],
  ]);
});

it('a finding is fixed in one place, or nowhere', () => {
  const places = [undefined, ...FixPlace.options].map((place) => [
    place,
    keysOf(GATE_FIXES)
      .filter((id) => GATE_FIXES[id] === place)
      .toSorted(),
  ]);
  expect(places).toEqual([
    [
      undefined,
      words(
        'already-linked answer-unknown credential-spent keychain-unavailable link-too-early menus-unexplained not-live-yet waits-for-court',
      ),
    ],
    [
      'pacer',
      words(
        'account-deactivated account-is-legacy account-is-paa account-is-search-only account-is-shared account-kind-not-known account-linked-here account-not-recorded account-of-others account-shows-other account-unused account-username-missing account-wrong-kind backup-codes-few mfa-locked-out mfa-not-enrolled mfa-not-known mfa-put-off mfa-skips-used-up password-put-off upgrade-not-known',
      ),
    ],
    [
      'credential',
      words(
        'credential-elsewhere credential-in-browser credential-missing credential-on-paper credential-refused login-has-capitals login-has-special-characters login-of-others',
      ),
    ],
    ['entry', words('admission-lapsed former-filer-not-asked login-shared research-only')],
    ['checklist', words('new-to-court own-filing-site steps-first')],
    ['court', ['go-live-not-known']],
  ]);
});

it('what is not recorded or done yet is still to do; what is wrong is not', () => {
  const toDo = findings.filter((id) => isStillToDo({ id, severity: 'blocks' }));
  expect(toDo.toSorted()).toEqual(
    words(
      'account-is-legacy account-not-recorded account-username-missing credential-elsewhere credential-in-browser credential-missing credential-on-paper credential-spent not-live-yet steps-first',
    ),
  );
  expect(findings.every((id) => isStillToDo({ id, severity: 'warns' }))).toBe(true);
});
