import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type PracticeCourt,
  startPracticeCourt,
} from '../../../../electron/practice-court/practice-court.ts';
import { LinkKnownBy } from '../../../../electron/shared/domain/checklist/link-known-by.ts';
import type { EcfAccountId } from '../../../../electron/shared/domain/values/ids.ts';
import { Desk } from '../../../rules/desk.ts';
import { good } from '../../../support/services.ts';

let practiceCourt: PracticeCourt;
beforeAll(async () => {
  practiceCourt = await startPracticeCourt();
});
beforeEach(() => practiceCourt.reset());
afterAll(() => practiceCourt.close());

/** S.D. Fla. Bankr. went live on 2022-04-04, a Monday, in Eastern time. */
const BEFORE = '2022-03-01T15:00:00.000Z';
const LAST_EVENING = '2022-04-04T03:59:00.000Z';
const FIRST_MINUTE = '2022-04-04T04:00:00.000Z';
const AFTER = '2022-04-20T15:00:00.000Z';

const known = (desk: Desk, ecfAccountId: EcfAccountId, how: LinkKnownBy) =>
  desk.linking(ecfAccountId).service.recordKnown({ ecfAccountId, how, note: '' });
const gateOf = async (desk: Desk, ecfAccountId: EcfAccountId) => {
  const { service } = desk.linking(ecfAccountId);
  const { items } = await good(service.gate({ ecfAccountId, way: 'guided' }));
  return items.map(({ id }) => id);
};

describe('a link said to be made before the court moved to NextGen', () => {
  it.each(LinkKnownBy.options)('is refused with the day, known by %s', async (how) => {
    const desk = new Desk(practiceCourt, BEFORE);
    const { personId, ecfAccountId } = await desk.ready({ courtId: 'flsb' });
    const before = await desk.status(personId, ecfAccountId);
    expect(await known(desk, ecfAccountId, how)).toMatchObject({
      failure: { code: 'known-link-not-live', values: { date: '2022-04-04' } },
    });
    expect(await desk.status(personId, ecfAccountId)).toBe(before);
  });

  it('is refused until midnight of the court’s own zone, and taken from the first minute', async () => {
    for (const [day, isTaken] of [
      [LAST_EVENING, false],
      [FIRST_MINUTE, true],
    ] as const) {
      const desk = new Desk(practiceCourt, day);
      const { ecfAccountId } = await desk.ready({ courtId: 'flsb' });
      expect((await known(desk, ecfAccountId, 'menus')).ok).toBe(isTaken);
    }
  });

  it('is taken where nobody knows the day of the move', async () => {
    const desk = new Desk(practiceCourt, BEFORE);
    const { personId, ecfAccountId } = await desk.ready({ courtId: 'almb' });
    await good(known(desk, ecfAccountId, 'menus'));
    expect(await desk.status(personId, ecfAccountId)).toBe('can-file');
  });
});

describe('a record of a link from before the day of the move', () => {
  /** The court’s day was not known when somebody recorded the link. Later the firm wrote it down. */
  async function recordedTooEarly(desk: Desk) {
    const { personId, ecfAccountId } = await desk.ready({ courtId: 'almb' });
    await good(known(desk, ecfAccountId, 'menus'));
    await desk.goesLive('almb', '2022-04-04');
    return { personId, ecfAccountId };
  }

  it('makes nobody able to file, before the move and after', async () => {
    const desk = new Desk(practiceCourt, BEFORE);
    const { personId, ecfAccountId } = await recordedTooEarly(desk);
    expect(await desk.status(personId, ecfAccountId)).toBe('blocked');
    expect(await gateOf(desk, ecfAccountId)).toEqual(['link-too-early', 'not-live-yet']);
    expect((await desk.shown(personId, ecfAccountId)).credential).toBe('recorded');
    desk.clock.moveTo(AFTER);
    expect(await desk.status(personId, ecfAccountId)).toBe('blocked');
    expect(await gateOf(desk, ecfAccountId)).toEqual(['link-too-early']);
    const { knownLink } = await desk.linking(ecfAccountId).view();
    expect(knownLink?.isTooEarly).toBe(true);
  });

  it('spends no login, whatever the clock says', async () => {
    const desk = new Desk(practiceCourt, AFTER);
    const { ecfAccountId } = await desk.ready({ courtId: 'flsb' });
    await good(known(desk, ecfAccountId, 'menus'));
    expect(await good(desk.vault('flsb').open({ ecfAccountId }))).toMatchObject({ state: 'spent' });
    desk.clock.moveTo(BEFORE);
    const vault = desk.vault('flsb');
    expect(await good(vault.open({ ecfAccountId }))).toMatchObject({ state: 'recorded' });
    expect(await good(vault.kept({}))).toMatchObject([{ state: 'recorded' }]);
  });

  it('is mended by taking it back and recording it again on a later day', async () => {
    const desk = new Desk(practiceCourt, BEFORE);
    const { personId, ecfAccountId } = await recordedTooEarly(desk);
    desk.clock.moveTo(AFTER);
    await good(desk.linking(ecfAccountId).service.removeKnown({ ecfAccountId }));
    expect(await desk.status(personId, ecfAccountId)).toBe('ready-to-link');
    await good(known(desk, ecfAccountId, 'menus'));
    expect(await desk.status(personId, ecfAccountId)).toBe('can-file');
  });
});

describe('someone new to a court that has not moved yet', () => {
  const NEWCOMER = {
    courtId: 'flsb',
    login: 'none',
    entry: { standing: 'new-to-court' },
  } as const;

  it('has no filing menus to see, so the step can’t be recorded before the day', async () => {
    const desk = new Desk(practiceCourt, BEFORE);
    const { personId, ecfAccountId } = await desk.ready(NEWCOMER);
    const seen = { ecfAccountId, stepId: 'see-menus', outcome: 'done', note: '' } as const;
    expect(await desk.checklist.record(seen)).toMatchObject({
      failure: { code: 'step-not-live', values: { date: '2022-04-04' } },
    });
    desk.clock.moveTo(AFTER);
    await good(desk.checklist.record(seen));
    expect(await desk.status(personId, ecfAccountId)).toBe('can-file');
  });
});
