import type { Reason } from './reason.mts';

const LOG = 'electron/adapters/records/log.ts';
const READ = 'electron/adapters/records/read-event.ts';
const WRITING = 'electron/adapters/records/writing.ts';

/** Reasons for the records, the first that fits counts. */
export const RECORDS: readonly Reason[] = [
  {
    file: LOG,
    has: '(last, { at })',
    because: 'Without it, the newest time is read from the rows, where it is the same.',
  },
  {
    file: LOG,
    has: 'last === undefined',
    because: 'Without it, the newest time is read from the rows, where it is the same.',
  },
  { file: LOG, has: 'at > last', because: 'Of two times that are the same, either may be kept.' },
  {
    file: READ,
    has: 'return undefined',
    because: 'A function that returns nothing returns undefined.',
  },
  {
    file: READ,
    has: 'BODIES[kind]?.safeParse',
    because: 'Only a kind that is in the table gets there; the types don’t know it.',
  },
  {
    file: WRITING,
    has: 'wal_autocheckpoint',
    because: 'When the file is tidied up makes no difference to what it holds.',
  },
  {
    file: WRITING,
    has: 'rowsFollow',
    because:
      'Every read first brings the rows up to date, and a row that gets an entry twice or late is folded again from the log: this only decides when.',
  },
  {
    file: WRITING,
    has: 'MAX_POSTPONED',
    because: 'Every read first brings the rows up to date, so this only saves memory.',
  },
  {
    file: WRITING,
    has: 'at < events.length',
    because: 'A last portion without entries writes nothing and tells the same number again.',
  },
  {
    file: WRITING,
    has: 'catchUpIfPossible',
    because: 'Every read first brings the rows up to date, so the next one only takes longer.',
  },
  {
    file: WRITING,
    has: 'LARGE',
    because: 'How many are many only decides when the rows follow and the file is tidied up.',
  },
  {
    file: WRITING,
    has: 'isLarge',
    because: 'This only decides when the rows follow and the file is tidied up.',
  },
  {
    file: WRITING,
    has: 'catchUp()',
    because:
      'Every read first brings the rows up to date, and a row that gets an entry late is folded again from the log.',
  },
];
