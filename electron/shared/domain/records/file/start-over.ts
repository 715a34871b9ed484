import type { StartTrouble } from './start-trouble.ts';

const CODES: ReadonlySet<StartTrouble['code']> = new Set([
  'records-is-folder',
  'records-damaged',
  'records-missing',
  'records-empty',
  'records-only-backups',
  'records-too-old',
] as const);

/** Whether what is in the way is the records themselves, so that a backup in their place helps. */
export function canGoBack({ code }: StartTrouble): boolean {
  return CODES.has(code) || code === 'records-unreadable';
}

/** Whether there may be no way back to the old records, so that a person may begin with empty ones. */
export function canStartOver({ code }: StartTrouble): boolean {
  return CODES.has(code);
}
