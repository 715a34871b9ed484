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
    has: '{ return undefined; }',
    because: 'A function that returns nothing returns undefined.',
  },
  {
    file: READ,
    has: 'BODIES[kind]?.safeParse',
    because: 'Only a kind that is in the table gets there; the types don’t know it.',
  },
  {
    file: WRITING,
    has: 'events.length >= LARGE',
    because: 'Every read first brings the rows up to date, so a large batch only answers later.',
  },
  {
    file: WRITING,
    has: 'projections().postponed > MAX_POSTPONED',
    because:
      'Every read first brings the rows up to date, and a row that is behind is folded again, so this only saves memory.',
  },
  {
    file: WRITING,
    has: 'setImmediate(catchUp)',
    because: 'Every read first brings the rows up to date, so the next one only takes longer.',
  },
  {
    file: WRITING,
    has: 'catchUp()',
    because:
      'A row that gets an older entry later is folded again from the log, so the order of writing makes no difference.',
  },
  {
    file: WRITING,
    has: '!isLarge',
    because:
      'A row that gets an entry twice or late is folded again from the log, so this only saves time.',
  },
  {
    file: WRITING,
    has: 'wal_autocheckpoint = 0',
    because:
      'When the file is tidied up makes no difference to what it holds, so this only saves time.',
  },
  {
    file: WRITING,
    has: 'at < events.length',
    because: 'A last portion without entries writes nothing and tells the same number again.',
  },
];
