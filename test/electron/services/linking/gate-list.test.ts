import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type PracticeCourt,
  startPracticeCourt,
} from '../../../../electron/practice-court/practice-court.ts';
import type { EcfAccountId } from '../../../../electron/shared/domain/values/ids.ts';
import { Desk } from '../../../rules/desk.ts';
import { inWords } from '../../../rules/table.ts';
import { good } from '../../../support/services.ts';

let practiceCourt: PracticeCourt;
beforeAll(async () => {
  practiceCourt = await startPracticeCourt();
});
beforeEach(() => practiceCourt.reset());
afterAll(() => practiceCourt.close());

const gateOf = (desk: Desk, ecfAccountId: EcfAccountId) =>
  good(desk.linking(ecfAccountId).service.gate({ ecfAccountId, way: 'guided' }));

describe('the list of what was checked before a link', () => {
  it('has a line with its evidence for everything that is all right', async () => {
    const desk = new Desk(practiceCourt);
    const { ecfAccountId } = await desk.ready({ facts: { passwordSetOn: '2026-10-01' } });
    const { items, passed, checkedAt } = await gateOf(desk, ecfAccountId);
    expect(items).toEqual([]);
    const said = passed.map(({ id, state, evidence, values }) => [
      id,
      state,
      inWords(evidence, values),
    ]);
    expect(said).toMatchInlineSnapshot(`
      [
        [
          "own-account",
          "passed",
          "pplainview is an individual account, and nobody else of the firm has it.",
        ],
        [
          "upgraded",
          "passed",
          "Manage My Account shows “Upgraded PACER Account”.",
        ],
        [
          "mfa",
          "passed",
          "With an authenticator app.",
        ],
        [
          "pacer-password",
          "passed",
          "Changed on October 1, 2026. Good through March 30, 2027.",
        ],
        [
          "credential",
          "passed",
          "Found in this computer’s keychain. Whether the court takes it is not known yet.",
        ],
        [
          "court",
          "passed",
          "On NextGen since September 24, 2018. Source: CM/ECF page of the N.D. Ala. Bankruptcy Court.",
        ],
        [
          "not-linked",
          "passed",
          "No link is recorded here, neither of this CM/ECF login nor of pplainview.",
        ],
      ]
    `);
    const marks = passed.filter(({ recorded }) => recorded).map(({ id }) => id);
    expect(marks).toEqual(['own-account', 'upgraded', 'mfa', 'pacer-password', 'credential']);
    for (const { recorded } of passed) {
      if (recorded) expect(recorded.at <= checkedAt && recorded.by !== '').toBe(true);
    }
  });

  it('notes what nobody recorded, and says no more than is known', async () => {
    const desk = new Desk(practiceCourt);
    const { ecfAccountId } = await desk.ready({ facts: { passwordSetOn: '' } });
    const { passed } = await gateOf(desk, ecfAccountId);
    const line = passed.find(({ id }) => id === 'pacer-password');
    expect(line).toMatchObject({
      state: 'note',
      title: { en: 'Age of the PACER password is not known' },
    });
  });

  it('leaves a line out as soon as something speaks against it, and says where that is mended', async () => {
    const desk = new Desk(practiceCourt);
    const { ecfAccountId } = await desk.ready({
      facts: { accountType: 'legacy', mfa: 'not-known' },
      login: 'none',
    });
    const { items, passed } = await gateOf(desk, ecfAccountId);
    expect(items.map(({ id, fix }) => [id, fix])).toEqual([
      ['account-is-legacy', 'pacer'],
      ['credential-missing', 'credential'],
      ['mfa-not-known', 'pacer'],
    ]);
    const lines = passed.map(({ id }) => id);
    for (const id of ['upgraded', 'credential', 'mfa']) expect(lines).not.toContain(id);
    expect(lines).toContain('own-account');
  });

  it('says nothing of an account that nobody recorded', async () => {
    const desk = new Desk(practiceCourt);
    const personId = await desk.person();
    const ecfAccountId = await desk.court(personId);
    const { items, passed } = await gateOf(desk, ecfAccountId);
    expect(items.find(({ id }) => id === 'account-not-recorded')?.fix).toBe('pacer');
    expect(passed.map(({ id }) => id)).toEqual(['court', 'not-linked']);
  });
});
