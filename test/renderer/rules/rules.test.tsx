import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type PracticeCourt,
  startPracticeCourt,
} from '../../../electron/practice-court/practice-court.ts';
import { NOTHING_KNOWN } from '../../../electron/shared/domain/pacer/account-facts.ts';
import { UPGRADE_CONFLICTS } from '../../../electron/shared/domain/pacer/upgrade-conflicts.ts';
import { UPGRADE_RULES } from '../../../electron/shared/domain/pacer/upgrade-rules.ts';
import { keysOf } from '../../../electron/shared/domain/values/keys.ts';
import { act } from '../../rules/act.ts';
import { GATE_ROWS } from '../../rules/gate-rows.ts';
import { PROOF_ROWS } from '../../rules/proof-rows.ts';
import {
  CONFLICT_ROWS,
  FIRM,
  REFUSED,
  type RowFacts,
  UPGRADE_ROWS,
} from '../../rules/upgrade-rows.ts';
import { good } from '../../support/services.ts';
import { FORMS, FormDesk, filledIn } from './form-desk.tsx';

/** Findings that also need what nobody enters in a form, and where that comes from. */
const NOT_ENTERED = {
  'keychain-unavailable': 'the operating system locks its keychain',
};

let practiceCourt: PracticeCourt;
beforeAll(async () => {
  practiceCourt = await startPracticeCourt();
});
beforeEach(() => practiceCourt.reset());
afterAll(() => practiceCourt.close());

/** What the upgrade check says of an account whose facts were entered on the form; undefined when the form refused them. */
async function verdictOn(facts: RowFacts) {
  const desk = new FormDesk(practiceCourt);
  await desk.billing(FIRM.billing);
  await desk.research(FIRM.research);
  await desk.pacer(await desk.person('Otto Other'), { ...NOTHING_KNOWN, username: FIRM.twice });
  const personId = await desk.person();
  const answer = await desk.tryPacer(personId, { ...NOTHING_KNOWN, ...facts });
  if (!answer.ok) return undefined;
  desk.expectNothingElse();
  return (await good(desk.people.open({ personId }))).pacerAccounts[0]?.verdict;
}

describe('every rule of the upgrade check is reached by the form', () => {
  it.each(keysOf(UPGRADE_RULES))('%s', async (id) => {
    const verdict = await verdictOn(UPGRADE_ROWS[id]);
    if (REFUSED.some((one) => one === id)) expect(verdict).toBeUndefined();
    else expect(verdict).toMatchObject({ ruleId: id, verdict: UPGRADE_RULES[id].verdict });
  });

  it.each(keysOf(CONFLICT_ROWS))('and the disagreement %s', async (id) => {
    const verdict = await verdictOn(CONFLICT_ROWS[id]);
    const texts = verdict?.conflicts.map(({ text }) => text);
    expect(texts).toContainEqual(UPGRADE_CONFLICTS[id].text);
  });
});

describe('every finding of the gate is reached by the forms', () => {
  it.each(keysOf(GATE_ROWS))('%s', async (id) => {
    const { day, enter } = GATE_ROWS[id];
    const desk = new FormDesk(practiceCourt, day);
    const { ecfAccountId, way = 'guided', pacerAccountId } = await enter(desk);
    const asked = { ecfAccountId, way, ...(pacerAccountId ? { pacerAccountId } : {}) };
    const { items } = await good(desk.linking(ecfAccountId).service.gate(asked));
    expect(items.map((item) => item.id)).toContain(id);
    desk.expectNothingElse();
    if (desk.keychain.trouble !== 'none') expect(NOT_ENTERED).toHaveProperty(id);
  });
});

describe('every piece of evidence is recorded by the forms', () => {
  it.each(PROOF_ROWS.map((row) => [row.entered, row] as const))('%s', async (_entered, row) => {
    const desk = new FormDesk(practiceCourt);
    const asked = await desk.ready();
    for (const what of row.acts) await act(desk, asked, what);
    const { step } = await desk.linking(asked.ecfAccountId).view();
    const board = await desk.status(asked.personId, asked.ecfAccountId);
    expect({ step, board }).toEqual({ step: row.step, board: row.board });
    desk.expectNothingElse();
  });
});

it('and each form was on screen', () => {
  const names = [...filledIn].map((key) => key.split(' ')[0]);
  expect([...new Set(names)].sort()).toEqual(keysOf(FORMS).toSorted());
});
