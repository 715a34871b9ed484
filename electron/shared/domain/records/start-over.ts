import type { StartTrouble } from './start-trouble.ts';

const CODES: ReadonlySet<StartTrouble['code']> = new Set([
  'records-is-folder',
  'records-damaged',
  'records-missing',
  'records-empty',
  'records-too-old',
] as const);

/** Whether there may be no way back to the old records, so that a person may begin with empty ones. */
export function canStartOver({ code }: StartTrouble): boolean {
  return CODES.has(code);
}
