import type { GateRow } from './gate-rows.ts';

/** Findings that come from the form about one person in one court. */
export const ENTRY_ROWS = {
  'login-shared': {
    entered: 'N.D. Iowa Bankr.; person’s page, court: others use the CM/ECF login too',
    enter: (desk) => desk.ready({ courtId: 'ianb', entry: { loginUse: 'shared' } }),
  },
  'login-of-others': {
    entered: 'The same CM/ECF login stored for two people in N.D. Iowa Bankr.',
    enter: async (desk) => {
      const other = await desk.court(await desk.person('Otto Other'), 'ianb');
      await desk.store(other, 'creditor', 'ianb');
      return desk.ready({ courtId: 'ianb', login: 'Creditor' });
    },
  },
  'former-filer-not-asked': {
    entered: 'W.D.N.Y. Bankr.; person’s page, court: new to the court',
    enter: (desk) =>
      desk.ready({ courtId: 'nywb', login: 'none', entry: { standing: 'new-to-court' } }),
  },
  'admission-lapsed': {
    entered: 'Person’s page, court: admission holds until 2026-08-31, on a later day',
    enter: (desk) => desk.ready({ entry: { renewBy: '2026-08-31' } }),
  },
} as const satisfies Record<string, GateRow>;
