import { expect, it } from 'vitest';
import { catalogWords } from '../../../../electron/adapters/words.ts';
import { POLICY_NAMES } from '../../../../electron/shared/domain/policy/table.ts';
import { checkPolicy } from '../../../../electron/wiring/command-line/check-policy.ts';
import { somePolicy, TestPolicyPlaces } from '../../../support/policy.ts';

function check(policyPlaces: TestPolicyPlaces) {
  const words = catalogWords();
  const { lines, status } = checkPolicy({
    policy: somePolicy(policyPlaces),
    words,
    version: '1.2.3',
  });
  return { text: lines.join('\n'), status };
}

it('names every policy with its value and where that comes from, and finds no problem where there is none', () => {
  const places = new TestPolicyPlaces();
  places.set({ AllowedHosts: ['*.uscourts.gov'], Reveal: 0 });
  places.set({ IdleLockMinutes: 3, ClipboardSeconds: 20 }, 'user-recommended');
  places.set({ Reveal: 1 }, 'user');
  const { text, status } = check(places);
  for (const name of POLICY_NAMES) expect(text).toMatch(new RegExp(`^${name} = `, 'm'));
  expect(text).toContain('Set for this computer: 2 entries');
  expect(text).toContain('AllowedHosts = ["*.uscourts.gov"] (set for this computer)');
  expect(text).toContain('Reveal = false (set for this computer)');
  expect(text).toContain('IdleLockMinutes = 3 (recommended for this user)');
  expect(text).toContain('Copy = true (standard)');
  // What another place overrules is listed, and no problem.
  expect(text).toContain('"Reveal" (Set for this user): A place that counts more sets');
  expect(status).toBe(0);
});

it.each([
  ['a value of the wrong type', { Reveal: 'false' }, 'machine', 'PROBLEM: This is another type'],
  [
    'a name nobody knows',
    { Reveals: 1 },
    'machine',
    '"Reveals" (Set for this computer): FileReady has no',
  ],
  [
    'a user’s policy of where passwords go',
    { AllowedHosts: ['a.b'] },
    'user',
    'counts only when it is set for the computer',
  ],
  [
    'a recommendation of what people can’t choose',
    { Copy: 0 },
    'machine-recommended',
    'can be set, but not recommended',
  ],
] as const)('has status 3 for %s', (_what, values, place, words) => {
  const places = new TestPolicyPlaces();
  places.put({ state: 'read', values }, place);
  const { text, status } = check(places);
  expect(text).toContain(words);
  expect(status).toBe(3);
});

it.each([
  ['unreadable', 'not-json', 'can’t be read: It is not valid JSON. [test machine]'],
  ['unreadable', 'EACCES', 'can’t be read: The system reports: EACCES. [test machine]'],
  [
    'ignored',
    'writable-by-others',
    'ignored: Other users of this computer can write to it. [test machine]',
  ],
] as const)('has status 3 for a place that is %s, and says %s in words', (state, why, words) => {
  const places = new TestPolicyPlaces();
  places.put({ state, why });
  const { text, status } = check(places);
  expect(text).toContain(words);
  expect(status).toBe(3);
});

it('quotes a name that pretends to be a line of its own', () => {
  const places = new TestPolicyPlaces();
  places.put({ state: 'read', values: { 'X\nNo problems.': 1 } });
  expect(check(places).text).toContain('"X\\nNo problems."');
});
