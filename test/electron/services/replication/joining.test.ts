import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { PersonId } from '../../../../electron/shared/domain/values/ids.ts';
import { PacerAccountId } from '../../../../electron/shared/domain/values/ids.ts';
import { fail } from '../../../../electron/shared/domain/values/result.ts';
import { added, joined, someEcfAccount, somePerson } from '../../../support/people.ts';
import { newFirm, type TestFirm } from '../../../support/postgres/database.ts';
import { good } from '../../../support/services.ts';
import {
  joinedComputer,
  type SharedComputer,
  sharedComputer,
  typedFor,
} from '../../../support/sharing.ts';

let firm: TestFirm;
let computers: SharedComputer[] = [];
beforeAll(async () => {
  firm = await newFirm();
}, 120_000);
afterEach(async () => {
  await Promise.all(computers.map((one) => one.end()));
  computers = [];
  await firm.owner.query('TRUNCATE fileready.event, fileready.account, fileready.person');
});
afterAll(() => firm?.close());

const kept = <T extends SharedComputer>(one: T): T => {
  computers.push(one);
  return one;
};
const namesOn = ({ records }: SharedComputer) =>
  records
    .people()
    .map(({ person }) => person.name)
    .toSorted();
const pacer = (personId: PersonId) =>
  ({
    subject: `person:${personId}`,
    kind: 'pacer-account.recorded',
    body: {
      id: PacerAccountId.parse(crypto.randomUUID()),
      personId,
      username: 'pplainview',
      accountType: 'upgraded',
      kind: 'individual',
      mfa: 'app',
    },
  }) as const;

/** A firm that knows Paula in one court, and a computer with records of its own that knows her too, in two. */
async function bothKnowPaula() {
  const office = kept(await joinedComputer(firm, { role: 'administrator' }));
  const firms = somePerson({ name: 'Paula Plainview', email: 'paula@firm.example' });
  office.records.append([
    added(firms),
    joined(someEcfAccount(firms, 'alnb')),
    pacer(firms.id),
    added(somePerson({ name: 'Bo Brook', email: 'bo@firm.example' })),
  ]);
  await good(office.sharing.round());
  const laptop = kept(await sharedComputer(firm));
  const own = somePerson({ name: 'P. Plainview', email: 'PAULA@firm.example' });
  laptop.records.append([
    added(own),
    joined(someEcfAccount(own, 'alnb')),
    joined(someEcfAccount(own, 'flsb')),
    pacer(own.id),
    { subject: `person:${own.id}`, kind: 'person.in-charge', body: { name: 'Dana Desk' } },
    added(somePerson({ name: 'Bo Brook', email: '' })),
    added(somePerson({ name: 'Nora New' })),
  ]);
  return { office, laptop, firms, own };
}

describe('a computer with records of its own that joins', () => {
  it('sees first who is whom: surely by email or bar number, else somebody is asked', async () => {
    const { laptop, firms, own } = await bothKnowPaula();
    const login = await firm.addLogin({ role: 'administrator' });
    const trial = await good(laptop.service.test(typedFor(firm, login)));
    expect(trial).toMatchObject({ firmPeople: 2, ownPeople: 3 });
    expect(trial.same).toMatchObject([
      { ownId: own.id, firmId: firms.id, isSure: true, signs: ['email', 'username'] },
      { ownName: 'Bo Brook', isSure: false, signs: ['name'] },
    ]);
    const made = { ownId: own.id, firmId: own.id };
    expect(await laptop.service.connect({ trialId: trial.trialId, same: [made] })).toEqual(
      fail('firm-not-tested'),
    );
    expect(namesOn(laptop)).toEqual(['Bo Brook', 'Nora New', 'P. Plainview']);
  });

  it('has one of each on both sides then, with what each knew, and a backup from before', async () => {
    const { office, laptop, firms, own } = await bothKnowPaula();
    const login = await firm.addLogin({ role: 'administrator' });
    const { trialId } = await good(laptop.service.test(typedFor(firm, login)));
    const same = [{ ownId: own.id, firmId: firms.id }];
    await good(laptop.service.connect({ trialId, same }));
    await good(laptop.sharing.round());
    await good(office.sharing.round());
    for (const one of [office, laptop]) {
      expect(namesOn(one)).toEqual(['Bo Brook', 'Bo Brook', 'Nora New', 'Paula Plainview']);
      const record = one.records.person(firms.id);
      expect(record).toMatchObject({ inCharge: 'Dana Desk', pacerAccounts: { length: 1 } });
      const courts = one.records.ecfOf(firms.id).map(({ account }) => account.courtId);
      expect(courts.toSorted()).toEqual(['alnb', 'flsb']);
      expect(one.records.person(own.id)).toBeUndefined();
      expect(one.records.replica.refused()).toEqual([]);
    }
    expect(laptop.backups.list()).toHaveLength(1);
    const before = laptop.records.people();
    laptop.records.rebuild();
    expect(laptop.records.people()).toEqual(before);
  });

  it('goes on where it was cut off', async () => {
    const office = kept(await joinedComputer(firm, { role: 'administrator' }));
    const people = Array.from({ length: 600 }, (_, place) => somePerson({ name: `P ${place}` }));
    office.records.append(people.map(added));
    await good(office.sharing.round());
    const login = await firm.addLogin({ role: 'administrator' });
    const laptop = kept(await sharedComputer(firm));
    let slices = 0;
    const { take } = laptop.replica;
    laptop.replica.take = (raw, cursor) => {
      slices += 1;
      return slices === 2 ? fail('records-full') : take(raw, cursor);
    };
    const { trialId } = await good(laptop.service.test(typedFor(firm, login)));
    await good(laptop.service.connect({ trialId, same: [] }));
    expect(laptop.sharing.step).toMatchObject({ step: 'offline' });
    expect(laptop.records.people()).toHaveLength(250);
    await good(laptop.sharing.round());
    expect(laptop.records.people()).toHaveLength(600);
  });
});
