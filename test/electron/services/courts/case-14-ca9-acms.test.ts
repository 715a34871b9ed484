import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type PracticeCourt,
  startPracticeCourt,
} from '../../../../electron/practice-court/practice-court.ts';
import type { EcfAccountId } from '../../../../electron/shared/domain/values/ids.ts';
import { Desk } from '../../../rules/desk.ts';
import { good } from '../../../support/services.ts';

let practiceCourt: PracticeCourt;
beforeAll(async () => {
  practiceCourt = await startPracticeCourt();
});
beforeEach(() => practiceCourt.reset());
afterAll(() => practiceCourt.close());

/** What the checklist of this account says of the court's filing systems. */
async function systemsFor(desk: Desk, ecfAccountId: EcfAccountId) {
  const { checklist } = await good(desk.checklist.open({ ecfAccountId }));
  const step = checklist.steps.find(({ id }) => id === 'which-system');
  if (!step) throw new Error('the checklist says nothing of systems');
  return { ...step, text: step.what.map(({ en }) => en).join(' ') };
}

/** The Ninth Circuit tells its two systems by the number of the case. The Second says to ask, and of a link it says nothing. */
const WHICH_IS_WHICH: Readonly<Record<string, RegExp>> = {
  ca9: /no second link.*21-70002/,
  ca2: /ask the court which system it is in/,
};

/** https://www.ca9.uscourts.gov/efiling/: every case opened since October 1, 2023 is in ACMS. */
describe.each(['ca9', 'ca2'])(
  'case 14: an attorney of %s, whose new cases are in ACMS',
  (courtId) => {
    it('reads which case is where and how to sign in, before any link', async () => {
      const desk = new Desk(practiceCourt);
      const { ecfAccountId } = await desk.ready({ courtId });
      const { text, sources } = await systemsFor(desk, ecfAccountId);
      expect(text).toMatch(/ACMS/);
      expect(text).toMatch(/since (?:October 1|May 1), 2023/);
      expect(text).toMatch(/Sign in to ACMS with your (?:upgraded )?PACER account/);
      expect(text).toMatch(WHICH_IS_WHICH[courtId] ?? /^$/);
      expect(text).toMatch(/cases in CM\/ECF/);
      expect(sources.length).toBeGreaterThan(0);
    });

    it('still reads it once "Can file" is on the board, and before a link nothing calls them blocked', async () => {
      const desk = new Desk(practiceCourt);
      const { personId, ecfAccountId } = await desk.ready({ courtId });
      expect(await desk.status(personId, ecfAccountId)).toBe('ready-to-link');
      const { service } = desk.linking(ecfAccountId);
      await good(service.recordKnown({ ecfAccountId, how: 'account-page', note: '' }));
      expect(await desk.status(personId, ecfAccountId)).toBe('can-file');
      expect((await systemsFor(desk, ecfAccountId)).state.kind).toBe('todo');
    });
  },
);
