import type { GateRow } from './gate-rows.ts';

/** Findings that come from the form about one person in one court. */
export const ENTRY_ROWS = {
  'admission-lapsed': {
    entered: 'Person’s page, court: admission holds until 2026-08-31, on a later day',
    enter: (desk) => desk.ready({ entry: { renewBy: '2026-08-31' } }),
  },
} as const satisfies Record<string, GateRow>;
