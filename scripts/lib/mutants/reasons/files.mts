import type { Reason } from './reason.mts';

const CSV = 'electron/adapters/csv/csv.ts';
const SEPARATOR = 'electron/shared/domain/files/csv-separator.ts';

/** Reasons for the reading of CSV, the first that fits counts. */
export const FILES: readonly Reason[] = [
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
];
