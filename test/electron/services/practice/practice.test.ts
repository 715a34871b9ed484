import { describe, expect, it } from 'vitest';
import { shippedPracticeFirm } from '../../../../electron/adapters/practice/practice-firm.ts';
import { PEOPLE } from '../../../../electron/practice-court/invented/people.ts';
import { fillPractice } from '../../../../electron/services/practice/fill.ts';
import { practiceService } from '../../../../electron/services/practice/practice.ts';
import { ReadinessStatus } from '../../../../electron/shared/domain/checklist/readiness.ts';
import { ok } from '../../../../electron/shared/domain/values/result.ts';
import { someBoard } from '../../../support/board.ts';
import { MONDAY_MORNING } from '../../../support/clock.ts';
import { good, someGround } from '../../../support/services.ts';

function somePractice(now = MONDAY_MORNING) {
  const ground = someGround(now);
  const fill = () => fillPractice({ ...ground, firm: shippedPracticeFirm });
  const { board } = someBoard(ground);
  return { ...ground, fill, board };
}

describe('the practice firm', () => {
  it('brings forty invented people into five courts, in every state that needs no keychain', async () => {
    const { fill, board, records } = somePractice();
    await good(fill());
    const rows = await board.whole();
    expect(rows).toHaveLength(40);
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
    const { fill, records } = somePractice('2026-11-24T03:30:00.000Z');
    await good(fill());
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

  it('comes once: what a person did in practice is still there the next time', async () => {
    const { fill, board, records } = somePractice();
    await good(fill());
    const [one] = records.people();
    records.append([
      { subject: `person:${one?.person.id ?? ''}`, kind: 'person.in-charge', body: { name: 'Me' } },
    ]);
    const before = await board.whole();
    await good(fill());
    expect(await board.whole()).toEqual(before);
  });
});

describe('the way between the profiles', () => {
  const asked: string[] = [];
  const act = (name: string) => async () => {
    asked.push(name);
    return ok({});
  };
  const profiles = { enter: act('enter'), leave: act('leave'), startOver: act('start over') };
  const practice = { people: () => Promise.reject(new Error('not asked for')) };

  it('leads from the firm’s own into practice only, where nothing can be started over', async () => {
    asked.length = 0;
    const own = practiceService({ isPractice: false, practice, profiles });
    for (const call of [own.leave, own.startOver])
      expect(await call({})).toMatchObject({ failure: { code: 'practice-not-entered' } });
    await good(own.enter({}));
    expect(asked).toEqual(['enter']);
  });

  it('leads from practice out or to a new one, and stays when it is entered again', async () => {
    asked.length = 0;
    const there = practiceService({ isPractice: true, practice, profiles });
    await good(there.enter({}));
    await good(there.startOver({}));
    await good(there.leave({}));
    expect(asked).toEqual(['start over', 'leave']);
  });
});
