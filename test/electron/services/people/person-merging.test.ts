import { beforeEach, describe, expect, it } from 'vitest';
import { courtsService } from '../../../../electron/services/courts/courts.ts';
import { pacerService } from '../../../../electron/services/people/pacer.ts';
import { peopleService } from '../../../../electron/services/people/people.ts';
import type { Services } from '../../../../electron/shared/contract/contract.ts';
import type { EcfAccount, Person } from '../../../../electron/shared/domain/people/person.ts';
import type { NewEvent } from '../../../../electron/shared/domain/records/event.ts';
import { ecfSubject, personSubject } from '../../../../electron/shared/domain/records/fold.ts';
import { added, joined, someEcfAccount, somePerson } from '../../../support/people.ts';
import { type Ground, good, someGround } from '../../../support/services.ts';
import { somePacerAccount } from '../../shared/domain/checklist/some-facts.ts';

let ground: Ground;
let people: Services['people'];

beforeEach(() => {
  ground = someGround();
  people = peopleService(ground);
});

const recorded = (person: Person, username: string): NewEvent => {
  const {
    recordedAt: _,
    recordedBy: __,
    ...body
  } = somePacerAccount({ personId: person.id, username });
  return { subject: personSubject(person.id), kind: 'pacer-account.recorded', body };
};
const ticked = (account: EcfAccount, stepId: string): NewEvent => ({
  subject: ecfSubject(account.id),
  kind: 'step.recorded',
  body: { stepId, outcome: 'done', note: '' },
});
const open = (person: Person) => good(people.open({ personId: person.id }));
const merge = (into: Person, from: Person, drop: EcfAccount['id'][] = []) =>
  people.merge({ intoId: into.id, fromId: from.id, drop, isConfirmed: true });

/** One person entered twice: in the office's list with an email address, and from an import with two courts. */
function enteredTwice() {
  const first = somePerson({ email: 'paula@firm.example' });
  const second = somePerson({
    name: 'P. Plainview',
    email: 'Paula@firm.example',
    barNumber: 'AL 123',
  });
  const alnb = someEcfAccount(first, 'alnb');
  const alnbAgain = someEcfAccount(second, 'alnb');
  const flsb = someEcfAccount(second, 'flsb');
  ground.records.append([
    added(first),
    joined(alnb),
    recorded(first, 'plainview1'),
    added(second),
    joined(alnbAgain),
    joined(flsb),
    recorded(second, 'plainview1'),
    ticked(alnbAgain, 'reset-password'),
  ]);
  return { first, second, alnb, alnbAgain, flsb };
}

describe('people entered twice', () => {
  it('refuses to take a PACER account off the record that is hidden, and names who is listed', async () => {
    const { first, second } = enteredTwice();
    await good(merge(first, second));
    const [account] = (await open(second)).pacerAccounts;
    if (!account) throw new Error('no account');
    const what = { personId: second.id, accountId: account.account.id };
    expect(await pacerService(ground).remove(what)).toMatchObject({
      ok: false,
      failure: { code: 'person-merged', values: { name: first.name } },
    });
  });

  it('B17: are pointed out when email or bar number is the same, never for a name alone', async () => {
    const { first } = enteredTwice();
    const namesake = somePerson({ name: first.name });
    ground.records.append([added(namesake)]);
    expect((await open(first)).perhapsSame).toMatchObject([
      { person: { name: 'P. Plainview' }, signs: ['email', 'username'] },
    ]);
    expect((await open(namesake)).perhapsSame).toEqual([]);
  });

  it('keep the language that one of the two records has, whichever is hidden', async () => {
    const { first, second } = enteredTwice();
    const subject = personSubject(second.id);
    ground.records.append([{ subject, kind: 'person.edited', body: { language: 'ht' } }]);
    await good(merge(first, second));
    expect((await open(first)).person.language).toBe('ht');
  });

  it('are compared side by side, with the courts both have and which account has more to it', async () => {
    const { first, second, alnb, alnbAgain } = enteredTwice();
    const comparison = await good(people.compare({ intoId: first.id, fromId: second.id }));
    expect(comparison.into.courts).toHaveLength(1);
    expect(comparison.from.courts).toHaveLength(2);
    expect(comparison.twice).toMatchObject([
      { courtId: 'alnb', stays: alnbAgain.id, goes: alnb.id },
    ]);
  });

  it('become one: courts, PACER accounts and missing details move, and nobody is listed twice', async () => {
    const { first, second, alnb } = enteredTwice();
    await good(merge(first, second, [alnb.id]));
    const { person, pacerAccounts, courts, perhapsSame } = await open(first);
    expect(person).toMatchObject({ email: 'paula@firm.example', barNumber: 'AL 123' });
    expect(pacerAccounts.map(({ account }) => account.username)).toEqual(['plainview1']);
    expect(pacerAccounts[0]?.verdict.ruleId).not.toBe('username-of-several');
    expect(courts.map(({ account }) => account.courtId).toSorted()).toEqual(['alnb', 'flsb']);
    expect(perhapsSame).toEqual([]);
    expect((await good(people.list({}))).map(({ id }) => id)).toEqual([first.id]);
    expect(await good(people.archived({}))).toEqual([]);
    expect((await open(second)).mergedInto).toMatchObject({ id: first.id });
  });

  it('keep what only the account that goes had: an earlier link outweighs, and an admission is taken over', async () => {
    const { first, second, alnb, alnbAgain } = enteredTwice();
    const { id, personId, courtId } = alnb;
    const ticks = ['reset-password', 'contact-details'].map((step) => ticked(alnb, step));
    const known = { how: 'help-desk', note: '' } as const;
    ground.records.append([
      ...ticks,
      {
        subject: ecfSubject(id),
        kind: 'court.changed',
        body: { set: { renewBy: '2027-08-31' }, cleared: [] },
      },
      { subject: ecfSubject(alnbAgain.id), kind: 'known-link.recorded', body: known },
    ]);
    const compared = await good(people.compare({ intoId: first.id, fromId: second.id }));
    expect(compared.twice).toMatchObject([{ stays: alnbAgain.id, goes: id }]);
    await good(merge(first, second, [id]));
    const { courts } = await open(first);
    const stayed = courts.find(({ account }) => account.courtId === courtId);
    expect(stayed).toMatchObject({
      account: { id: alnbAgain.id, personId, renewBy: '2027-08-31' },
      cell: { status: 'linked' },
    });
  });

  it('keep a link that is recorded for the account that goes from blocking the one that stays', async () => {
    const { first, second, alnb, alnbAgain } = enteredTwice();
    const known = { how: 'help-desk', note: '' } as const;
    const subject = ecfSubject(alnbAgain.id);
    ground.records.append([{ subject, kind: 'known-link.recorded', body: known }]);
    await good(merge(first, second, [alnbAgain.id]));
    const { courts } = await open(first);
    const stayed = courts.find(({ account }) => account.id === alnb.id);
    expect(stayed?.cell.status).not.toBe('blocked');
  });

  it('keep notes with who wrote them, and the person who was in charge', async () => {
    const { first, second } = enteredTwice();
    const noteId = crypto.randomUUID();
    const subject = personSubject(second.id);
    ground.records.append([
      { subject, kind: 'person.noted', body: { noteId, text: 'Waits for the court' } },
      { subject, kind: 'person.in-charge', body: { name: 'Iris Office' } },
    ]);
    await good(merge(first, second));
    expect(ground.records.person(first.id)).toMatchObject({
      inCharge: 'Iris Office',
      notes: [{ noteId, text: 'Waits for the court', by: 'Dana Desk' }],
    });
  });

  it('keep both histories, each line with who recorded it', async () => {
    const { first, second, alnb } = enteredTwice();
    await good(merge(first, second, [alnb.id]));
    const { lines, courtNames } = await good(people.history({ personId: first.id }));
    const added = lines.filter(({ kind }) => kind === 'person.added');
    expect(added.map(({ facts }) => facts[0]?.value).toSorted()).toEqual([
      'P. Plainview',
      'Paula Plainview',
    ]);
    const tick = lines.find(({ kind }) => kind === 'step.recorded');
    expect(tick).toMatchObject({ courtId: 'alnb', by: 'Dana Desk' });
    expect(tick?.facts[0]?.text?.en).toContain('reset');
    expect(courtNames.flsb).toBe('Bankr. S.D. Fla.');
  });

  it('are two again after one undo, exactly as they were', async () => {
    const { first, second, alnb } = enteredTwice();
    const before = [await open(first), await open(second)];
    const { undo } = await good(merge(first, second, [alnb.id]));
    await good(ground.records.undo(undo));
    expect([await open(first), await open(second)]).toEqual(before);
    const { lines } = await good(people.history({ personId: first.id }));
    expect(lines.find(({ kind }) => kind === 'person.absorbed')?.undone).toMatchObject({
      by: 'Dana Desk',
    });
  });

  it('are as before after the undo even if an older page of hers took the court off once more', async () => {
    const { first, second, alnb } = enteredTwice();
    const before = await open(first);
    const { undo } = await good(merge(first, second, [alnb.id]));
    const again = await courtsService(ground).leave({ ecfAccountId: alnb.id });
    expect(again).toMatchObject({ ok: false, failure: { code: 'account-not-found' } });
    await good(ground.records.undo(undo));
    expect(await open(first)).toEqual(before);
  });

  it('are the same after the projections are built again', async () => {
    const { first, second, alnb } = enteredTwice();
    await good(merge(first, second, [alnb.id]));
    const before = [await open(first), await open(second)];
    ground.records.rebuild();
    expect([await open(first), await open(second)]).toEqual(before);
  });

  it('are merged only after a person compared them and said so', async () => {
    const { first, second } = enteredTwice();
    const ids = { intoId: first.id, fromId: second.id, drop: [] };
    expect(await people.merge({ ...ids, isConfirmed: false })).toMatchObject({
      failure: { code: 'merge-not-confirmed' },
    });
    expect((await good(people.list({}))).length).toBe(2);
  });

  it('can be chosen by hand when nothing but the person’s word says so', async () => {
    const first = somePerson();
    const second = somePerson({ name: 'Paula Plain' });
    ground.records.append([added(first), added(second)]);
    expect((await good(people.compare({ intoId: first.id, fromId: second.id }))).signs).toEqual([]);
    expect((await merge(first, second)).ok).toBe(true);
  });

  it.each([
    [
      'with itself',
      () => {
        const one = somePerson();
        return [one, one] as const;
      },
    ],
    ['into someone who left', () => [somePerson({ isArchived: true }), somePerson()] as const],
  ])('are never merged %s', async (_, pair) => {
    const [into, from] = pair();
    ground.records.append([...new Set([into, from])].map(added));
    expect(await merge(into, from)).toMatchObject({ failure: { code: 'merge-not-possible' } });
  });

  it('a merged record is not merged again, nor brought back beside the other', async () => {
    const { first, second } = enteredTwice();
    const third = somePerson();
    ground.records.append([added(third)]);
    await good(merge(first, second));
    expect(await merge(third, second)).toMatchObject({ failure: { code: 'merge-not-possible' } });
    expect(await people.restore({ personId: second.id })).toMatchObject({
      failure: { code: 'merge-not-possible' },
    });
  });

  it('a merged record takes nothing more: the one that stands for it is named, however often it was merged', async () => {
    const { first, second, alnb } = enteredTwice();
    const third = somePerson({ name: 'Paula Plainview-Hart' });
    ground.records.append([added(third)]);
    await good(merge(first, second, [alnb.id]));
    await good(merge(third, first));
    expect((await open(second)).mergedInto).toMatchObject({ id: third.id });
    const { name, role, office, email, barNumber } = second;
    const was = { name, role, office, email, barNumber };
    const edited = await people.edit({
      personId: second.id,
      was,
      draft: { ...was, office: 'Mobile' },
    });
    expect(edited).toEqual({
      ok: false,
      failure: { code: 'person-merged', values: { name: 'Paula Plainview-Hart' } },
    });
    const archived = await people.archive({ personId: second.id, reason: 'Left' });
    expect(archived).toMatchObject({ failure: { code: 'person-merged' } });
  });

  it('takes off the list only an account that both records have', async () => {
    const { first, second, flsb } = enteredTwice();
    expect(await merge(first, second, [flsb.id])).toMatchObject({
      failure: { code: 'account-not-found' },
    });
  });
});

describe('someone who leaves the firm', () => {
  it('is off the lists with the reason, keeps the history, and can come back', async () => {
    const person = somePerson();
    const account = someEcfAccount(person, 'alnb');
    ground.records.append([added(person), joined(account), ticked(account, 'reset-password')]);
    const { id: personId } = person;
    await good(people.archive({ personId, reason: ' Moved to another firm ' }));
    expect(await good(people.list({}))).toEqual([]);
    expect(await good(people.archived({}))).toMatchObject([
      { person: { id: personId }, archived: { by: 'Dana Desk', reason: 'Moved to another firm' } },
    ]);
    const { lines } = await good(people.history({ personId }));
    expect(lines.map(({ kind }) => kind)).toEqual([
      'person.archived',
      'step.recorded',
      'court.joined',
      'person.added',
    ]);
    expect(lines[0]?.facts).toEqual([{ name: 'reason', value: 'Moved to another firm' }]);
    await good(people.restore({ personId }));
    const back = await open(person);
    expect(back.archived).toBeUndefined();
    expect(back.courts).toHaveLength(1);
  });
});
