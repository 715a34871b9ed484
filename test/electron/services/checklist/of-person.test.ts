import { beforeEach, describe, expect, it } from 'vitest';
import { checklistService } from '../../../../electron/services/checklist/checklist.ts';
import { pacerService } from '../../../../electron/services/people/pacer.ts';
import type { Services } from '../../../../electron/shared/contract/contract.ts';
import { NOTHING_KNOWN } from '../../../../electron/shared/domain/pacer/account-facts.ts';
import type { EcfAccount } from '../../../../electron/shared/domain/people/person.ts';
import { personPlan } from '../../../../electron/shared/domain/readiness/person-plan.ts';
import { ecfSubject, personSubject } from '../../../../electron/shared/domain/records/fold.ts';
import { added, joined, someEcfAccount, somePerson } from '../../../support/people.ts';
import { type Ground, good, someGround } from '../../../support/services.ts';

const wilma = somePerson({ name: 'Wilma Whitlock' });
const flsb = someEcfAccount(wilma, 'flsb');
const almd = someEcfAccount(wilma, 'almd');
const alnb = someEcfAccount(wilma, 'alnb');

let ground: Ground;
let checklist: Services['checklist'];

beforeEach(() => {
  ground = someGround();
  checklist = checklistService(ground);
  ground.records.append([added(wilma), joined(flsb), joined(almd), joined(alnb)]);
});

const plan = async () => {
  const { courts } = await good(checklist.ofPerson({ personId: wilma.id }));
  return personPlan(courts);
};
const ids = (steps: readonly { readonly step: { readonly id: string } }[]) =>
  steps.map(({ step }) => step.id);
const knownLink = ({ id }: EcfAccount) =>
  ground.records.append([
    {
      subject: ecfSubject(id),
      kind: 'known-link.recorded',
      body: { how: 'help-desk', note: '' },
    },
  ]);
const upgraded = { ...NOTHING_KNOWN, username: 'wwhitlock1', kind: 'individual' } as const;
const recordAccount = (passwordSetOn = '') =>
  good(
    pacerService(ground).record({
      personId: wilma.id,
      ...upgraded,
      accountType: 'upgraded',
      passwordSetOn,
    }),
  );

describe('what one person has left over all courts', () => {
  it('has the steps at PACER once, and in no court', async () => {
    const { pacer, courts } = await plan();
    expect(ids(pacer.now)).toEqual(['own-account']);
    expect(ids(pacer.later)).toEqual(['upgraded', 'mfa', 'pacer-password']);
    expect(courts).toHaveLength(3);
    for (const { now, later } of courts) {
      expect(ids([...now, ...later])).not.toContain('own-account');
      expect(ids([...now, ...later])).not.toContain('mfa');
    }
  });

  it('puts on top the step that the board shows as the next one', async () => {
    expect((await plan()).next?.step.id).toBe('own-account');
    await recordAccount();
    const { next } = await plan();
    expect(next?.step.id).toBe('know-credential');
    expect(next?.court.cell.next?.stepId).toBe('know-credential');
  });

  it('puts the court that needs the person most first, and the finished ones last', async () => {
    await recordAccount();
    knownLink(flsb);
    const { courts, next, canFile, toFile } = await plan();
    expect(courts[0]?.court.cell.status).toBe('linked');
    expect(courts[0]?.court.account.courtId).toBe('flsb');
    expect(next?.step.id).toBe('see-menus');
    expect([canFile, toFile]).toEqual([0, 3]);
  });

  it('tells of a PACER password that expires soon once, for all courts', async () => {
    await recordAccount('2026-06-08');
    const { dates } = await plan();
    expect(dates).toMatchObject([{ isAtPacer: true, due: { date: '2026-12-05', daysLeft: 12 } }]);
  });

  it('tells no date of the past in courts that have been live for years', async () => {
    expect((await plan()).dates).toEqual([]);
  });

  it('answers for the record that a merged one is now listed as', async () => {
    const again = somePerson({ name: 'W. Whitlock' });
    ground.records.append([
      added(again),
      {
        subject: personSubject(again.id),
        kind: 'person.merged',
        body: { into: wilma.id },
      },
    ]);
    const { person, courts } = await good(checklist.ofPerson({ personId: again.id }));
    expect(person.name).toBe('Wilma Whitlock');
    expect(courts).toHaveLength(3);
  });

  it('says how to reach who is in charge, where the name is one person’s alone', async () => {
    const address = async () =>
      (await good(checklist.ofPerson({ personId: wilma.id }))).inChargeEmail;
    const greta = somePerson({ name: 'Greta Quill', email: 'greta@firm.example' });
    const left = somePerson({ name: 'Greta Quill', email: 'old@firm.example', isArchived: true });
    const put = { kind: 'person.in-charge', body: { name: 'greta quill' } } as const;
    expect(await address()).toBe('');
    ground.records.append([{ subject: personSubject(wilma.id), ...put }]);
    expect(await address()).toBe('');
    ground.records.append([added(greta), added(left)]);
    expect(await address()).toBe('greta@firm.example');
    ground.records.append([added(somePerson({ name: 'Greta Quill', email: 'g2@firm.example' }))]);
    expect(await address()).toBe('');
  });

  it('says when nobody of this id is in the records', async () => {
    expect(await checklist.ofPerson({ personId: somePerson().id })).toMatchObject({
      ok: false,
      failure: { code: 'person-not-found' },
    });
  });
});
