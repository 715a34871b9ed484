import { describe, expect, it } from 'vitest';
import { shippedPracticeFirm } from '../../../../electron/adapters/practice/practice-firm.ts';
import type { Practice } from '../../../../electron/ports/courts.ts';
import { PEOPLE } from '../../../../electron/practice-court/invented/people.ts';
import { practiceService } from '../../../../electron/services/practice/practice.ts';
import { ReadinessStatus } from '../../../../electron/shared/domain/checklist/readiness.ts';
import { someBoard } from '../../../support/board.ts';
import { MONDAY_MORNING } from '../../../support/clock.ts';
import { added, somePerson } from '../../../support/people.ts';
import { good, someGround } from '../../../support/services.ts';

const NOBODY: Pick<Practice, 'people'> = {
  people: () => Promise.reject(new Error('not asked for')),
};

function somePractice(now = MONDAY_MORNING) {
  const ground = someGround(now);
  const practice = practiceService({ ...ground, practice: NOBODY, firm: shippedPracticeFirm });
  const { board } = someBoard(ground);
  return { ...ground, practice, board };
}

describe('the practice firm', () => {
  it('brings forty invented people into five courts, in every state that needs no keychain', async () => {
    const { practice, board, records } = somePractice();
    expect(await good(practice.loadFirm({}))).toEqual({ people: 40 });
    const rows = await board.whole();
    expect(rows).toHaveLength(40);
    expect(rows.every(({ isPractice }) => isPractice)).toBe(true);
    expect(board.courts.map(({ id }) => String(id)).toSorted()).toEqual([
      'almd',
      'alnb',
      'alsb',
      'flsb',
      'ncmb',
    ]);
    const seen = new Set(rows.flatMap(({ cells }) => cells.map(({ status }) => status)));
    // Ready to link takes a login in the keychain, and a link without menus read lasts a minute.
    const rare = ['ready-to-link', 'linked'];
    expect([...seen].toSorted()).toEqual(
      ReadinessStatus.options.filter((status) => !rare.includes(status)).toSorted(),
    );
    expect(records.pending()).toEqual([]);
  });

  it('set their passwords so many days before the user’s own day', async () => {
    const { practice, records } = somePractice('2026-11-24T03:30:00.000Z');
    await good(practice.loadFirm({}));
    const paula = records.people().find(({ person }) => person.name === 'Paula Plainview');
    expect(paula?.pacerAccounts[0]?.passwordSetOn).toBe('2026-11-03');
  });

  it('has the people of the practice court under the PACER usernames they have there', async () => {
    const { people } = await shippedPracticeFirm();
    const usernames = new Set(people.flatMap(({ pacer }) => pacer.map(({ username }) => username)));
    expect(
      PEOPLE.map(({ pacer }) => pacer.username).filter((name) => !usernames.has(name)),
    ).toEqual([]);
  });

  it('is counted apart from the firm’s own people', async () => {
    const { practice, board, records } = somePractice();
    await good(practice.loadFirm({}));
    await board.whole();
    expect((await board.open()).totals.people).toBe(40);
    records.append([added(somePerson())]);
    await board.whole();
    expect((await board.open()).totals.people).toBe(1);
    expect(await board.reminders()).toEqual([]);
  });

  it('leaves no trace on the board when it is removed, and comes back when that is taken back', async () => {
    const { practice, board, records } = somePractice();
    await good(practice.loadFirm({}));
    const before = await board.whole();
    const removed = await good(practice.removeFirm({}));
    expect(removed.people).toBe(40);
    expect(await board.whole()).toEqual([]);
    expect(records.firm().hasPracticeFirm).toBe(false);
    records.undo(removed.undo);
    expect(await board.whole()).toEqual(before);
    expect(records.firm().hasPracticeFirm).toBe(true);
  });

  it('is loaded once, and again after it was removed', async () => {
    const { practice, board } = somePractice();
    await good(practice.loadFirm({}));
    expect(await practice.loadFirm({})).toMatchObject({
      failure: { code: 'practice-firm-loaded' },
    });
    await good(practice.removeFirm({}));
    await good(practice.loadFirm({}));
    expect(await board.whole()).toHaveLength(40);
  });
});
