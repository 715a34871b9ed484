import type { Seed } from '../seed.mts';

const OWNED = 'electron/adapters/policy/owned-file.ts';
const OWNED_CHECK = 'test/electron/adapters/policy/owned-file.test.ts';
const IN_FORCE = 'electron/shared/domain/policy/in-force.ts';
const IN_FORCE_CHECK = 'test/electron/shared/domain/policy/in-force.test.ts';

/** S49 to S54: what firm IT has set. */
export const POLICY_SEEDS: readonly Seed[] = [
  {
    id: 'S49',
    what: 'a policy that everybody can write counts',
    file: OWNED,
    find: "return stats.mode & OTHERS_WRITE ? 'writable-by-others' : undefined;",
    put: 'return undefined;',
    check: OWNED_CHECK,
    says: 'is ignored if others can write it',
  },
  {
    id: 'S49',
    what: "somebody else's policy counts",
    file: OWNED,
    find: "if (stats.uid !== owner) return 'wrong-owner';",
    put: '',
    check: OWNED_CHECK,
    says: 'is ignored if somebody else owns it',
  },
  {
    id: 'S49',
    what: 'a link to a policy counts',
    file: OWNED,
    find: '(constants.O_NOFOLLOW ?? 0) | ',
    put: '',
    check: OWNED_CHECK,
    says: 'is ignored if it is a link, even to a good file, or lies in a linked folder',
  },
  {
    id: 'S50',
    what: 'the user comes before the machine',
    file: IN_FORCE,
    find: "['machine', 'user', 'machine-recommended', 'user-recommended'] as const",
    put: "['user', 'machine', 'machine-recommended', 'user-recommended'] as const",
    check: IN_FORCE_CHECK,
    says: 'comes from the place that counts first, in every combination',
  },
  {
    id: 'S50',
    what: 'the user decides where passwords go',
    file: IN_FORCE,
    find: "  if (policy.isMachineOnly && !place.startsWith('machine')) return 'machine-only';\n",
    put: '',
    check: IN_FORCE_CHECK,
    says: 'comes from the place that counts first, in every combination',
  },
  {
    id: 'S51',
    what: 'nonsense opens what it should close',
    file: IN_FORCE,
    find: 'stated(name, policy.closed, { source: place, isLocked, problem: checked.problem })',
    put: 'stated(name, policy.standard, { source: place, isLocked, problem: checked.problem })',
    check: IN_FORCE_CHECK,
    says: 'comes from the place that counts first, in every combination',
  },
  {
    id: 'S51',
    what: 'the text "false" counts as a boolean',
    file: 'electron/shared/domain/policy/given-value.ts',
    find: "  if (typeof given !== 'number') return refused('wrong-type');\n  // A registry",
    put: "  if (typeof given !== 'number') return taken(given !== 'false');\n  // A registry",
    check: 'test/electron/shared/domain/policy/given-value.test.ts',
    says: 'Reveal: "false" is wrong-type',
  },
  {
    id: 'S52',
    what: 'a place that can no longer be read counts as empty',
    file: IN_FORCE,
    find: "now[place].state === 'unreadable' && last !== undefined",
    put: "now[place].state === 'ignored' && last !== undefined",
    check: 'test/electron/services/policy/policy-keeper.test.ts',
    says: 'keeps what was set when a place can no longer be read, and clears it when the place is gone',
  },
  {
    id: 'S53',
    what: 'a policy file says something else than the table',
    file: 'policies/policy.schema.json',
    find: '"title": "FileReady policies"',
    put: '"title": "Policies by hand"',
    check: 'test/scripts/lib/policy/policy-files.test.ts',
    says: 'are those of the table, valid, and without a reference that leads nowhere',
  },
  {
    id: 'S54',
    what: 'a closed call is shown as locked and served all the same',
    file: 'electron/ipc/serve.ts',
    find: '  if (closed) return { ok: false, failure: closed };\n',
    put: '',
    check: 'test/security/closed-calls.test.ts',
    says: 'is refused in the main process, whatever the page shows',
  },
];
