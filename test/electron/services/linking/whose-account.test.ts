import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type PracticeCourt,
  startPracticeCourt,
} from '../../../../electron/practice-court/practice-court.ts';
import { ecfSubject, personSubject } from '../../../../electron/shared/domain/records/fold.ts';
import type {
  EcfAccountId,
  PacerAccountId,
  PersonId,
} from '../../../../electron/shared/domain/values/ids.ts';
import { Desk } from '../../../rules/desk.ts';
import { COURT } from '../../../support/linking.ts';
import { good } from '../../../support/services.ts';

let practiceCourt: PracticeCourt;
beforeAll(async () => {
  practiceCourt = await startPracticeCourt();
});
beforeEach(() => practiceCourt.reset());
afterAll(() => practiceCourt.close());

const onlyAccount = (desk: Desk, personId: PersonId) => {
  const account = desk.records.person(personId)?.pacerAccounts[0];
  if (!account) throw new Error('no PACER account is recorded');
  return account.id;
};

/** An attorney whose link the court confirmed. */
async function linkedAttorney(desk: Desk) {
  const { personId, ecfAccountId } = await desk.ready();
  const pacerAccountId = onlyAccount(desk, personId);
  const { service } = await desk.toSubmit(ecfAccountId);
  await good(service.answer({ ecfAccountId, answer: { is: 'confirmed' } }));
  return { personId, ecfAccountId, pacerAccountId };
}

/** The same person's account as trustee in that court, with a login of its own. */
async function trusteeOf(desk: Desk, personId: PersonId): Promise<EcfAccountId> {
  const trustee = await desk.court(personId, COURT, { capacity: 'trustee' });
  await desk.store(trustee, 'ptrustee');
  return trustee;
}

const second = (desk: Desk, personId: PersonId) =>
  desk.pacer(personId, { username: 'pplainview-trustee' });

async function findings(desk: Desk, ecfAccountId: EcfAccountId, pacerAccountId?: PacerAccountId) {
  const { service } = desk.linking(ecfAccountId);
  const chosen = pacerAccountId ? { pacerAccountId } : {};
  const { items } = await good(service.gate({ ecfAccountId, way: 'guided', ...chosen }));
  return items.map(({ id }) => id);
}

const TAKEN = ['account-linked-here'];
const known = (
  desk: Desk,
  ecfAccountId: EcfAccountId,
  how: 'help-desk' | 'menus' | 'account-page',
) => good(desk.linking(ecfAccountId).service.recordKnown({ ecfAccountId, how, note: '' }));

describe('a link outlives the entry of its PACER account', () => {
  it('and holds it when it was removed and entered again', async () => {
    const desk = new Desk(practiceCourt);
    const { personId, pacerAccountId } = await linkedAttorney(desk);
    await desk.removePacer(personId, pacerAccountId);
    const again = await desk.pacer(personId);
    const trustee = await trusteeOf(desk, personId);
    const own = await second(desk, personId);
    expect(await findings(desk, trustee, again)).toEqual(TAKEN);
    expect(await findings(desk, trustee, own)).toEqual([]);
  });

  it('and holds it when a merged record had the same one', async () => {
    const desk = new Desk(practiceCourt);
    const { personId: from } = await linkedAttorney(desk);
    const into = await desk.person('Paula P. Plainview');
    const same = await desk.pacer(into);
    const own = await second(desk, into);
    const trustee = await trusteeOf(desk, into);
    await desk.merge(into, from);
    expect(await findings(desk, trustee, same)).toEqual(TAKEN);
    expect(await findings(desk, trustee, own)).toEqual([]);
  });

  it('and its menus prove nothing of another account when its entry was undone', async () => {
    const desk = new Desk(practiceCourt);
    const { personId } = await linkedAttorney(desk);
    const entry = desk.records
      .eventsOf(personSubject(personId))
      .find(({ kind }) => kind === 'pacer-account.recorded');
    if (!entry) throw new Error('the entry is not in the log');
    await good(desk.records.undo([entry]));
    const again = await desk.pacer(personId);
    const trustee = await trusteeOf(desk, personId);
    await second(desk, personId);
    expect(await findings(desk, trustee, again)).toEqual(TAKEN);
    const menus = { ecfAccountId: trustee, how: 'menus', note: '', pacerAccountId: again } as const;
    expect(await desk.linking(trustee).service.recordKnown(menus)).toMatchObject({
      failure: { code: 'known-link-menus-not-enough' },
    });
  });
});

describe('an earlier link of which nobody recorded the PACER account', () => {
  it('may hold each of them, until somebody records which it is', async () => {
    const desk = new Desk(practiceCourt);
    const personId = await desk.person();
    const attorney = await desk.court(personId);
    await known(desk, attorney, 'help-desk');
    const first = await desk.pacer(personId);
    const own = await second(desk, personId);
    const trustee = await trusteeOf(desk, personId);
    expect(await findings(desk, trustee, first)).toEqual(TAKEN);
    expect(await findings(desk, trustee, own)).toEqual(TAKEN);
    const { service } = desk.linking(attorney);
    await good(service.removeKnown({ ecfAccountId: attorney }));
    const said = { ecfAccountId: attorney, how: 'help-desk', note: '' } as const;
    await good(service.recordKnown({ ...said, pacerAccountId: first }));
    expect(await findings(desk, trustee, first)).toEqual(TAKEN);
    expect(await findings(desk, trustee)).toEqual([]);
  });

  it('is of the only account of that day, whatever is recorded later', async () => {
    const desk = new Desk(practiceCourt);
    const { personId, ecfAccountId } = await desk.ready();
    await known(desk, ecfAccountId, 'help-desk');
    const first = onlyAccount(desk, personId);
    const own = await second(desk, personId);
    const trustee = await trusteeOf(desk, personId);
    expect(await findings(desk, trustee, first)).toEqual(TAKEN);
    expect(await findings(desk, trustee, own)).toEqual([]);
  });
});

describe('an earlier link of someone who links nothing in the court', () => {
  it.each([
    { courtId: COURT, entry: { standing: 'new-to-court' } },
    { courtId: COURT, entry: { standing: 'research-only' } },
    { courtId: COURT, entry: { capacity: 'staff' } },
    { courtId: 'caeb', entry: {} },
  ] as const)(
    'is refused at $courtId with $entry, and makes nobody able to file',
    async (given) => {
      const desk = new Desk(practiceCourt);
      const { personId, ecfAccountId } = await desk.ready({ ...given, login: 'none' });
      const before = await desk.status(personId, ecfAccountId);
      const said = { ecfAccountId, how: 'account-page', note: '' } as const;
      expect(await desk.linking(ecfAccountId).service.recordKnown(said)).toMatchObject({
        failure: { code: 'known-link-nothing-to-link' },
      });
      expect(await desk.status(personId, ecfAccountId)).toBe(before);
    },
  );
});

describe('an earlier link known from the menus alone', () => {
  it('is in doubt once a second account here is recorded, and the account page settles it', async () => {
    const desk = new Desk(practiceCourt);
    const { personId, ecfAccountId } = await desk.ready();
    await known(desk, ecfAccountId, 'menus');
    expect(await desk.status(personId, ecfAccountId)).toBe('can-file');
    await trusteeOf(desk, personId);
    expect(await desk.status(personId, ecfAccountId)).toBe('blocked');
    expect(await findings(desk, ecfAccountId)).toContain('menus-unexplained');
    await good(desk.linking(ecfAccountId).service.removeKnown({ ecfAccountId }));
    await known(desk, ecfAccountId, 'account-page');
    expect(await desk.status(personId, ecfAccountId)).toBe('can-file');
  });
});

describe('a court that was removed and added again', () => {
  it('is the same account: a confirmed link stays, and a lost answer is not forgotten', async () => {
    for (const [is, status, finding] of [
      ['confirmed', 'linked', 'already-linked'],
      ['unknown', 'link-unknown', 'answer-unknown'],
    ] as const) {
      const desk = new Desk(practiceCourt);
      const { personId, ecfAccountId } = await desk.ready({ entry: { renewBy: '2027-05-31' } });
      const { service } = await desk.toSubmit(ecfAccountId);
      await good(service.answer({ ecfAccountId, answer: { is } }));
      await desk.leave(ecfAccountId);
      const again = await desk.court(personId);
      expect(await desk.status(personId, again)).toBe(status);
      expect(await findings(desk, again)).toContain(finding);
      expect(desk.records.ecf(again)?.account.renewBy).toBe('2027-05-31');
    }
  });

  it('is a new one in another capacity', async () => {
    const desk = new Desk(practiceCourt);
    const { personId, ecfAccountId } = await linkedAttorney(desk);
    await desk.leave(ecfAccountId);
    const trustee = await trusteeOf(desk, personId);
    expect(trustee).not.toBe(ecfAccountId);
    expect(await findings(desk, trustee)).toEqual(TAKEN);
  });
});

describe('a person without a PACER account to link', () => {
  it('hears nothing about the kind, the upgrade or the sign-in of an account', async () => {
    const desk = new Desk(practiceCourt);
    const ecfAccountId = await desk.court(await desk.person());
    await desk.store(ecfAccountId);
    const found = await findings(desk, ecfAccountId);
    expect(found).toContain('account-not-recorded');
    expect(found.filter((id) => /kind|upgrade|mfa/.test(id))).toEqual([]);
  });
});

describe('someone who registers and has another account here', () => {
  it('can’t file because of the menus of that one', async () => {
    const desk = new Desk(practiceCourt);
    const given = { entry: { standing: 'new-to-court' }, login: 'none' } as const;
    const { personId, ecfAccountId } = await desk.ready(given);
    const trustee = await trusteeOf(desk, personId);
    await known(desk, trustee, 'account-page');
    const body = { stepId: 'see-menus', outcome: 'done', note: '' } as const;
    desk.records.append([{ subject: ecfSubject(ecfAccountId), kind: 'step.recorded', body }]);
    expect(await desk.status(personId, trustee)).toBe('can-file');
    expect(await desk.status(personId, ecfAccountId)).toBe('blocked');
  });

  it('can’t file by menus that may be that one’s, until it is recorded what the court says', async () => {
    const desk = new Desk(practiceCourt);
    const given = { entry: { standing: 'new-to-court' }, login: 'none' } as const;
    const { personId, ecfAccountId } = await desk.ready(given);
    const body = { stepId: 'see-menus', outcome: 'done', note: '' } as const;
    desk.records.append([{ subject: ecfSubject(ecfAccountId), kind: 'step.recorded', body }]);
    expect(await desk.status(personId, ecfAccountId)).toBe('can-file');
    await trusteeOf(desk, personId);
    expect(await desk.status(personId, ecfAccountId)).toBe('blocked');
    expect(await findings(desk, ecfAccountId)).toContain('menus-unexplained');
    await known(desk, ecfAccountId, 'account-page');
    expect(await desk.status(personId, ecfAccountId)).toBe('can-file');
  });
});

describe('an account that is taken off the list', () => {
  it('takes no evidence and no earlier link until it is on the list again', async () => {
    const desk = new Desk(practiceCourt);
    const { personId, ecfAccountId } = await desk.ready();
    const { service } = desk.linking(ecfAccountId);
    const menus = { source: 'menus', shows: 'filing-menus' } as const;
    await good(service.begin({ ecfAccountId, way: 'guided', accepted: [] }));
    await desk.leave(ecfAccountId);
    const before = desk.records.eventsOf(ecfSubject(ecfAccountId)).length;
    const gone = { failure: { code: 'account-not-found' } };
    expect(await service.report({ ecfAccountId, seen: menus })).toMatchObject(gone);
    expect(await service.recordKnown({ ecfAccountId, how: 'court-mail', note: '' })).toMatchObject(
      gone,
    );
    expect(desk.records.eventsOf(ecfSubject(ecfAccountId))).toHaveLength(before);
    expect(await desk.court(personId)).toBe(ecfAccountId);
    expect(await good(service.report({ ecfAccountId, seen: menus }))).toMatchObject({
      step: 'verified-linked',
    });
  });

  it('still takes the answer to a request that was under way', async () => {
    const desk = new Desk(practiceCourt);
    const { ecfAccountId } = await desk.ready();
    const { service } = await desk.toSubmit(ecfAccountId);
    await desk.leave(ecfAccountId);
    const answered = await good(service.answer({ ecfAccountId, answer: { is: 'unknown' } }));
    expect(answered).toMatchObject({ step: 'unknown' });
  });
});

describe('an entry for looking up cases', () => {
  it.each([
    { capacity: 'trustee', standing: 'research-only' },
    { capacity: 'staff', standing: 'has-filed' },
  ] as const)('as $capacity, $standing, takes no PACER account', async (entry) => {
    const desk = new Desk(practiceCourt);
    const { personId, ecfAccountId } = await desk.ready();
    await desk.court(personId, COURT, entry);
    expect(await findings(desk, ecfAccountId)).toEqual([]);
    expect(await desk.status(personId, ecfAccountId)).toBe('ready-to-link');
  });
});

describe('the help desk', () => {
  it('is believed when it says that a link is not there after all', async () => {
    const desk = new Desk(practiceCourt);
    const { personId, ecfAccountId } = await desk.ready();
    const { service } = await desk.toSubmit(ecfAccountId);
    await good(service.answer({ ecfAccountId, answer: { is: 'unknown' } }));
    const word = { source: 'help-desk', spokeTo: 'Ms. Clark', reference: '12' } as const;
    await good(service.report({ ecfAccountId, seen: { ...word, says: 'linked' } }));
    expect(await desk.status(personId, ecfAccountId)).toBe('menus-pending');
    await good(service.report({ ecfAccountId, seen: { ...word, says: 'not-linked' } }));
    expect(await desk.status(personId, ecfAccountId)).toBe('blocked');
    expect(await findings(desk, ecfAccountId)).toContain('waits-for-court');
  });
});

describe('someone new to a court that rejects former filers', () => {
  it('who filed there before is blocked by a login that others share', async () => {
    const desk = new Desk(practiceCourt);
    const former = { standing: 'new-to-court', filedBefore: 'yes' } as const;
    const entry = { ...former, loginUse: 'shared' } as const;
    const { personId, ecfAccountId } = await desk.ready({ courtId: 'nywb', entry });
    expect(await findings(desk, ecfAccountId)).toEqual(['login-shared']);
    expect(await desk.status(personId, ecfAccountId)).toBe('blocked');
  });

  it('and registers again elsewhere, where the old login blocks nothing', async () => {
    const desk = new Desk(practiceCourt);
    const former = { standing: 'new-to-court', filedBefore: 'yes' } as const;
    const entry = { ...former, loginUse: 'shared' } as const;
    const { personId, ecfAccountId } = await desk.ready({ entry });
    expect(await findings(desk, ecfAccountId)).toEqual(['new-to-court']);
    expect(await desk.status(personId, ecfAccountId)).toBe('preparing');
  });
});
