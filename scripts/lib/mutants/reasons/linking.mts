import type { Reason } from './reason.mts';

const NAME_CHECK = 'electron/shared/domain/linking/name-check.ts';
const GATE_CHECKS = 'electron/shared/domain/linking/gate-checks.ts';
const MACHINE = 'electron/shared/domain/linking/machine.ts';

/** Reasons for linking, its gate, and the upgrade check, the first that fits counts. */
export const LINKING: readonly Reason[] = [
  {
    file: NAME_CHECK,
    has: "''",
    because: 'A list that is not empty has a first and a last part; the types don’t know it.',
  },
  {
    file: NAME_CHECK,
    has: "verdict.kind === 'same'",
    because: 'Nothing is better than the same, so looking again only takes longer.',
  },
  {
    file: NAME_CHECK,
    has: 'FROM_WORST.indexOf(asTwo.kind)',
    because: 'Where both ways of writing a letter weigh the same, either verdict holds.',
  },
  { file: NAME_CHECK, has: "'same'", because: 'What counts for nothing is weighed nowhere.' },
  {
    file: NAME_CHECK,
    has: '<= other.length',
    because: 'Of two words as long as each other, either may be looked at first.',
  },
  {
    file: NAME_CHECK,
    has: '<= pacer.words.length',
    because: 'Of two names as long as each other, either may be looked at first.',
  },
  {
    file: NAME_CHECK,
    has: 'start < few.length',
    because: 'Two different words differ at some letter, where the look ends.',
  },
  {
    file: NAME_CHECK,
    has: 'many.length - few.length',
    because: 'The rests of words whose lengths differ by more than one are never the same.',
  },
  {
    file: NAME_CHECK,
    has: "'differs'",
    because: 'What was found among the middle names is one that does not differ.',
  },
  {
    file: GATE_CHECKS,
    has: 'goLive.liveBy !== undefined',
    because: 'No day comes before a day that is not known.',
  },
  {
    file: GATE_CHECKS,
    has: "''",
    because:
      'It stands where there is a value, or where nothing is forbidden; the types don’t know it.',
  },
  {
    file: GATE_CHECKS,
    kind: 'ArrayDeclaration',
    has: '[]',
    because: 'What is no finding has no words, and is left out.',
  },
  {
    file: 'electron/shared/domain/linking/gate.ts',
    has: "'blocks'",
    because: 'A schema of our own findings, which the compiler checks as well.',
  },
  {
    file: 'electron/shared/domain/linking/gate.ts',
    has: "'warns'",
    because: 'A schema of our own findings, which the compiler checks as well.',
  },
  {
    file: 'electron/shared/domain/pacer/upgrade-check.ts',
    has: "username.kind === 'username'",
    because: 'What is no username has no form either; the types don’t know it.',
  },
  {
    file: 'electron/shared/domain/pacer/username.ts',
    has: "''",
    because: 'A text that is split has a first part, and a site without a period is none.',
  },
  {
    file: 'electron/shared/domain/linking/',
    has: 'default:',
    because: 'The compiler checks that every kind has a case of its own.',
  },
  { file: MACHINE, has: 'only a draft can come first', because: 'The words of a bug.' },
  { file: MACHINE, has: 'transition not in the table', because: 'The words of a bug.' },
  { file: MACHINE, has: 'the table lets', because: 'The words of a bug.' },
  {
    file: MACHINE,
    has: 'state.step ===',
    because: 'The table of transitions has refused it by then. This is a second lock.',
  },
  {
    file: MACHINE,
    has: '!state',
    because: 'The table of transitions lets nothing else come first. This is a second lock.',
  },
  {
    file: MACHINE,
    has: '!allowed.includes',
    because: 'The machine and its table agree, as the walk through every state shows.',
  },
];
