import type { Change } from './change.mts';

const CSV = 'electron/adapters/csv/csv.ts';
const SEPARATOR = 'electron/shared/domain/files/csv-separator.ts';

const BROWSE = 'electron/adapters/court-http/session/browse.ts';
const ENDPOINT = 'electron/shared/domain/courts/endpoint.ts';

const MACHINE = 'electron/shared/domain/linking/machine.ts';

/** Why changes survive that no test should have to notice. */
export interface Reason {
  /** A file, or several by the beginning of their path. */
  readonly file: string;
  /** Their kind, if it is for one kind alone. */
  readonly kind?: string;
  /** What the changed place contains, if it is for such places alone. */
  readonly has?: string;
  readonly because: string;
}

const NAME_CHECK = 'electron/shared/domain/linking/name-check.ts';
const GATE_CHECKS = 'electron/shared/domain/linking/gate-checks.ts';

/** The reasons that were found so far, the first that fits counts. */
export const REASONS: readonly Reason[] = [
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
    file: CSV,
    has: "'\\n'",
    because: 'The library finds plain line ends by itself, and there are no others by then.',
  },
  { file: CSV, has: 'SAMPLE_LENGTH', because: 'Reading more of the file only takes longer.' },
  { file: CSV, has: 'start === 0', because: 'Cutting off nothing gives the same text.' },
  {
    file: CSV,
    has: 'end < position',
    because: 'A row that begins with a line end is blank, and nobody asks for its line.',
  },
  { file: CSV, has: "'\\r'", because: 'Looking for what is not there only takes longer.' },
  {
    file: CSV,
    kind: 'ArrayDeclaration',
    has: '[]',
    because: 'A table without headings has been refused by then; the types don’t know it.',
  },
  {
    file: SEPARATOR,
    has: 'sep?.[3]?.replaceAll',
    because: 'The group is there whenever the pattern matches; the types don’t know it.',
  },
  {
    file: SEPARATOR,
    has: 'sep && separator',
    because: 'The pattern takes no other separators than those of the list.',
  },
  {
    file: SEPARATOR,
    has: 'width > best.width',
    because: 'No width is there twice.',
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
    file: BROWSE,
    has: "'a request to a host that is not configured'",
    because: 'The words of a bug, which nobody reads but us.',
  },
  {
    file: BROWSE,
    has: '!this.#origins.includes(url.origin)',
    because: 'Every address was looked at before. This is a second lock on the same door.',
  },
  {
    file: BROWSE,
    has: "'sent-without-answer'",
    because: 'Who asks tells apart an answer, what was not sent, and everything else.',
  },
  {
    file: BROWSE,
    has: 'this.#pages.close()',
    because: 'A session that ended asks for nothing more, and idle connections end by themselves.',
  },
  {
    file: BROWSE,
    has: "done.kind === 'lost'",
    because: 'Only what was lost can be stale; the types don’t know it.',
  },
  { file: BROWSE, has: "'GET'", because: 'Without a method, Node sends a GET.' },
  {
    file: BROWSE,
    has: "''",
    because: 'A part after # is never sent, and no address is the same host.',
  },
  { file: BROWSE, has: 'text/html', because: 'What a court may send is only a hint to it.' },
  { file: ENDPOINT, kind: 'ArrayDeclaration', because: 'No host has such a name.' },
  {
    file: ENDPOINT,
    has: 'url.username || url.password',
    because: 'An address with a name in it has an @, too.',
  },
  {
    file: 'electron/ipc/serve.ts',
    has: 'return undefined',
    because: 'A function that returns nothing returns undefined.',
  },
  {
    file: 'electron/ipc/serve.ts',
    has: "''",
    because: 'The name of a call has two parts; the types don’t know it.',
  },
  {
    file: 'electron/ipc/plain.ts',
    has: 'seen.around.delete',
    because: 'What was found to be plain is known by then, and what isn’t ends the look.',
  },
  {
    file: 'electron/ipc/plain.ts',
    has: 'isAllPlain',
    because: 'Where one part is not plain, the whole is refused, whatever is remembered.',
  },
  {
    file: 'electron/ipc/too-long.ts',
    has: 'value',
    because: 'A schema names only places that the input has.',
  },
  {
    file: 'electron/ipc/trusted-sender.ts',
    has: "''",
    because: 'Whatever is not the origin of the app is refused.',
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

/** The reason why a change survives. Undefined if nobody has given one. */
export function reasonOf(
  change: Pick<Change, 'file' | 'kind' | 'from'>,
  reasons: readonly Reason[] = REASONS,
): string | undefined {
  return reasons.find(
    ({ file, kind, has }) =>
      change.file.startsWith(file) &&
      (kind === undefined || change.kind === kind) &&
      (has === undefined || change.from.includes(has)),
  )?.because;
}
