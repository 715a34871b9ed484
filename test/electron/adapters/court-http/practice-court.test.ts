import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PracticeCourt } from '../../../../electron/practice-court/practice-court.ts';
import { door, endpointAt, menusAfresh, reviewed, sheetOf, startCourt } from './practice-run.ts';

let practice: PracticeCourt;
beforeAll(async () => {
  practice = await startCourt();
});
beforeEach(() => practice.reset());
afterAll(() => practice.close());

describe('linking at every family of court', () => {
  it.each([
    ['alnb', ['Bankruptcy', 'Adversary']],
    ['almd', ['Civil', 'Criminal']],
    ['alsb', ['Bankruptcy', 'Adversary']],
    ['ncmb', ['Bankruptcy', 'Adversary']],
    ['flsb', ['Bankruptcy', 'Adversary']],
    ['cob', ['Bankruptcy', 'Adversary']],
    ['wvsd', ['Civil', 'Criminal']],
    ['ord', ['Civil', 'Criminal']],
    ['mdd', ['Civil', 'Criminal']],
    ['ca4', ['Filing']],
    ['ca9', ['Filing']],
    ['txsd', ['Civil', 'Criminal']],
  ])('links at %s and sees %j', async (courtId, filing) => {
    const { session, names, pageDigest } = await reviewed(practice, courtId, 'pplainview');
    expect(names).toEqual({ ecf: 'Paula Plainview', pacer: 'Paula Plainview' });
    const outcome = await session.confirm(pageDigest);
    expect(outcome).toEqual({ kind: 'confirmed', names });
    const menus = await session.readMenus();
    await session.signOut();
    expect(menus.ok && menus.value).toMatchObject({ shows: 'filing-menus', filing });
    expect(await menusAfresh(practice, courtId, 'pplainview')).toMatchObject({ filing });
  });
});
