import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type PracticeCourt,
  startPracticeCourt,
} from '../../../../electron/practice-court/practice-court.ts';
import type { EcfAccountId, PersonId } from '../../../../electron/shared/domain/values/ids.ts';
import { Desk } from '../../../rules/desk.ts';
import { COURT } from '../../../support/linking.ts';
import { good } from '../../../support/services.ts';
import type { Seen } from '../../../support/walk/acts.ts';

let practiceCourt: PracticeCourt;
beforeAll(async () => {
  practiceCourt = await startPracticeCourt();
});
beforeEach(() => practiceCourt.reset());
afterAll(() => practiceCourt.close());

const gateOf = async (desk: Desk, ecfAccountId: EcfAccountId) => {
  const { service } = desk.linking(ecfAccountId);
  const { items } = await good(service.gate({ ecfAccountId, way: 'guided' }));
  return items.map(({ id }) => id);
};
const step = async (desk: Desk, ecfAccountId: EcfAccountId, stepId: string) => {
  const { checklist } = await good(desk.checklist.open({ ecfAccountId }));
  return checklist.steps.find(({ id }) => id === stepId)?.state.kind;
};
const known = (desk: Desk, ecfAccountId: EcfAccountId) =>
  desk.linking(ecfAccountId).service.recordKnown({ ecfAccountId, how: 'account-page', note: '' });

describe('records merged one after the other', () => {
  /** The link belongs to the record that was merged first, and its court was off the list by then. */
  async function mergedTwice(desk: Desk) {
    const first = await desk.ready();
    await good(known(desk, first.ecfAccountId));
    await desk.leave(first.ecfAccountId);
    const second = await desk.person('Paula P. Plainview');
    const third = await desk.person('P. Plainview');
    await desk.merge(second, first.personId);
    const undo = await desk.merge(third, second);
    return { ...first, second, third, undo };
  }
  const asTrustee = async (desk: Desk, personId: PersonId, login = 'ptrustee') => {
    const trustee = await desk.court(personId, COURT, { capacity: 'trustee' });
    await desk.store(trustee, login);
    return trustee;
  };

  it('hold the link of the very first: its PACER account is taken, and the court is that account', async () => {
    const desk = new Desk(practiceCourt);
    const { third, ecfAccountId } = await mergedTwice(desk);
    const trustee = await asTrustee(desk, third);
    expect(await gateOf(desk, trustee)).toEqual(['account-linked-here']);
    const again = await desk.court(third);
    expect(again).toBe(ecfAccountId);
    expect(await desk.status(third, again)).toBe('can-file');
  });

  it('hold it for the second record again once the later merge is undone', async () => {
    const desk = new Desk(practiceCourt);
    const { second, third, undo } = await mergedTwice(desk);
    await good(desk.records.undo(undo));
    expect(await gateOf(desk, await asTrustee(desk, second))).toEqual(['account-linked-here']);
    await desk.pacer(third, { username: 'pplainview-third' });
    expect(await gateOf(desk, await asTrustee(desk, third, 'pthird'))).toEqual([]);
  });
});

describe('a linked PACER account that was taken off the person’s page', () => {
  it('is not judged by another account of theirs that PACER deactivated', async () => {
    const desk = new Desk(practiceCourt);
    const { personId, ecfAccountId } = await desk.ready();
    const [linked] = desk.records.person(personId)?.pacerAccounts ?? [];
    await good(known(desk, ecfAccountId));
    await desk.pacer(personId, { username: 'pplainview-old', deactivated: 'by-pacer' });
    expect(await desk.status(personId, ecfAccountId)).toBe('can-file');
    if (!linked) throw new Error('no account');
    await desk.removePacer(personId, linked.id);
    expect(await desk.status(personId, ecfAccountId)).toBe('can-file');
    expect(await step(desk, ecfAccountId, 'own-account')).toBe('todo');
    await desk.pacer(personId);
    expect(await desk.status(personId, ecfAccountId)).toBe('can-file');
    expect(await step(desk, ecfAccountId, 'own-account')).toBe('done');
  });

  it('blocks its court once it is itself deactivated', async () => {
    const desk = new Desk(practiceCourt);
    const { personId, ecfAccountId } = await desk.ready();
    const [linked] = desk.records.person(personId)?.pacerAccounts ?? [];
    await good(known(desk, ecfAccountId));
    if (!linked) throw new Error('no account');
    await desk.removePacer(personId, linked.id);
    await desk.pacer(personId, { deactivated: 'by-pacer' });
    expect(await desk.status(personId, ecfAccountId)).toBe('blocked');
  });
});

describe('another login on the court’s account page', () => {
  const report = async (desk: Desk, ecfAccountId: EcfAccountId, seen: Seen) =>
    good(desk.linking(ecfAccountId).service.report({ ecfAccountId, seen }));
  const begin = (desk: Desk, ecfAccountId: EcfAccountId) => {
    const accepted = [{ id: 'account-shows-other', reason: 'I misread it' }];
    return desk.linking(ecfAccountId).service.begin({ ecfAccountId, way: 'guided', accepted });
  };

  async function shownAnother(desk: Desk) {
    const asked = await desk.ready();
    await good(begin(desk, asked.ecfAccountId));
    await report(desk, asked.ecfAccountId, { source: 'account-page', shows: 'another-account' });
    return asked;
  }

  it('is not forgotten by starting again: menus prove nothing, and no names are reviewed', async () => {
    const desk = new Desk(practiceCourt);
    const { personId, ecfAccountId } = await shownAnother(desk);
    const { service } = desk.linking(ecfAccountId);
    await good(service.stop({ ecfAccountId }));
    expect(await desk.status(personId, ecfAccountId)).toBe('blocked');
    expect(await gateOf(desk, ecfAccountId)).toContain('account-shows-other');
    await good(begin(desk, ecfAccountId));
    await report(desk, ecfAccountId, { source: 'menus', shows: 'filing-menus' });
    expect(await desk.status(personId, ecfAccountId)).toBe('blocked');
    const names = { ecf: 'Paula Plainview', pacer: 'Paula Plainview' };
    const credential = { from: 'screen', ...names } as const;
    expect(await service.review({ ecfAccountId, credential })).toMatchObject({
      failure: { code: 'link-menus-unexplained' },
    });
    expect(await service.recordKnown({ ecfAccountId, how: 'menus', note: '' })).toMatchObject({
      failure: { code: 'known-link-menus-not-enough' },
    });
  });

  it('takes back an earlier link that menus alone had shown', async () => {
    const desk = new Desk(practiceCourt);
    const { personId, ecfAccountId } = await desk.ready();
    await good(begin(desk, ecfAccountId));
    const { service } = desk.linking(ecfAccountId);
    await good(service.recordKnown({ ecfAccountId, how: 'menus', note: '' }));
    expect(await desk.status(personId, ecfAccountId)).toBe('can-file');
    await report(desk, ecfAccountId, { source: 'account-page', shows: 'another-account' });
    expect(await desk.status(personId, ecfAccountId)).toBe('blocked');
  });

  it('gives way to what the page shows when it was misread', async () => {
    const desk = new Desk(practiceCourt);
    const { personId, ecfAccountId } = await shownAnother(desk);
    await report(desk, ecfAccountId, { source: 'account-page', shows: 'this-account' });
    expect(await desk.status(personId, ecfAccountId)).toBe('can-file');
  });

  it('gives way to the help desk, and leaves a second PACER account free', async () => {
    const desk = new Desk(practiceCourt);
    const { personId, ecfAccountId } = await shownAnother(desk);
    const word = { source: 'help-desk', spokeTo: 'Ms. Clark', reference: '' } as const;
    await report(desk, ecfAccountId, { ...word, says: 'not-linked' });
    await good(desk.linking(ecfAccountId).service.stop({ ecfAccountId }));
    expect(await desk.status(personId, ecfAccountId)).toBe('ready-to-link');
    const other = new Desk(practiceCourt);
    const asked = await shownAnother(other);
    await other.pacer(asked.personId, { username: 'pplainview-second' });
    await good(
      other.linking(asked.ecfAccountId).service.stop({ ecfAccountId: asked.ecfAccountId }),
    );
    expect(await other.status(asked.personId, asked.ecfAccountId)).toBe('ready-to-link');
  });
});

describe('an earlier link said of an account whose own attempt has the word', () => {
  it.each([
    ['unknown', 'known-link-answer-open'],
    ['confirmed', 'known-link-linked-already'],
  ] as const)('is refused after the answer "%s", and nothing is recorded', async (is, code) => {
    const desk = new Desk(practiceCourt);
    const { ecfAccountId } = await desk.ready();
    const { service } = await desk.toSubmit(ecfAccountId);
    await good(service.answer({ ecfAccountId, answer: { is } }));
    expect(await known(desk, ecfAccountId)).toMatchObject({ failure: { code } });
    expect(desk.records.ecf(ecfAccountId)?.knownLink).toBeUndefined();
  });

  it('is refused while the court has to say what became of it', async () => {
    const desk = new Desk(practiceCourt);
    const { ecfAccountId } = await desk.ready();
    const { service } = await desk.toSubmit(ecfAccountId);
    await good(service.answer({ ecfAccountId, answer: { is: 'unknown' } }));
    await good(service.askCourt({ ecfAccountId, reason: 'person-asked' }));
    expect(await known(desk, ecfAccountId)).toMatchObject({
      failure: { code: 'known-link-answer-open' },
    });
  });

  it('stops an attempt that was begun before it: nothing is sent a second time', async () => {
    const desk = new Desk(practiceCourt);
    const { ecfAccountId } = await desk.ready();
    const { service, begin } = desk.linking(ecfAccountId);
    await good(begin('guided'));
    await good(known(desk, ecfAccountId));
    const names = { ecf: 'Paula Plainview', pacer: 'Paula Plainview' };
    const credential = { from: 'screen', ...names } as const;
    expect(await service.review({ ecfAccountId, credential })).toMatchObject({
      failure: { code: 'link-recorded-meanwhile' },
    });
  });

  it('is taken once the attempt is known not to have linked', async () => {
    const desk = new Desk(practiceCourt);
    const { personId, ecfAccountId } = await desk.ready();
    const { service } = await desk.toSubmit(ecfAccountId);
    await good(service.answer({ ecfAccountId, answer: { is: 'not-sent' } }));
    await good(known(desk, ecfAccountId));
    expect(await desk.status(personId, ecfAccountId)).toBe('can-file');
  });
});
