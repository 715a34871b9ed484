import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type PracticeCourt,
  startPracticeCourt,
} from '../../../../electron/practice-court/practice-court.ts';
import type { BoardKeeper } from '../../../../electron/services/board/board-keeper.ts';
import type { ReadinessStatus } from '../../../../electron/shared/domain/checklist/readiness.ts';
import { someBoard } from '../../../support/board.ts';
import { StoryClock } from '../../../support/linking.ts';
import { memoryRecords } from '../../../support/memory-records.ts';
import { assertAsyncProperty, Tally } from '../../../support/property.ts';
import { type Act, type Slot, someActs } from '../../../support/walk/acts.ts';
import { appOver, type Shown, Walker } from '../../../support/walk/walker.ts';

let practiceCourt: PracticeCourt;
beforeAll(async () => {
  practiceCourt = await startPracticeCourt();
});
afterAll(() => practiceCourt.close());

/** The statuses that may stand beside a finding of the gate that is wrong: the link's own state says more. */
const BESIDE_WRONG: readonly ReadinessStatus[] = [
  'blocked',
  'linked',
  'menus-pending',
  'can-file',
  'admission-lapsed',
  'link-unknown',
];

/** One account as the board shows it, by id. */
async function cellsOf(board: BoardKeeper) {
  const rows = await board.whole();
  return new Map(
    rows.flatMap(({ cells }) =>
      cells.map(({ ecfAccountId, status, because }) => {
        const text = because === undefined ? undefined : board.texts[because];
        return [ecfAccountId, { status, because: text?.text.en }] as const;
      }),
    ),
  );
}

/** How many cases one board sees. A new one for each case would take long, and one for all would be read ever slower. */
const CASES_OF_A_BOARD = 25;

/** An app with a board that follows every act, as in a window that stays open. */
async function appWithBoard() {
  const clock = new StoryClock();
  const app = appOver(memoryRecords(clock), practiceCourt, clock);
  const { board, close } = someBoard(app.ground);
  await board.whole();
  return { app, board, close, cases: 0 };
}

/** What board, page and gate show after these acts, on people of their own. */
async function walk(
  { app, board, cases }: Awaited<ReturnType<typeof appWithBoard>>,
  acts: readonly Act[],
) {
  const walker = await Walker.start(app, `plainview${cases}x`);
  for (const act of acts) await walker.do(act);
  return { shown: await walker.shown(), cells: await cellsOf(board) };
}

function expectOne({ path, status, findings, isWrong }: Shown): void {
  const found = findings.join(' ');
  expect(status === 'ready-to-link', found).toBe(findings.length === 0);
  if (path === 'link' && isWrong) expect(BESIDE_WRONG, found).toContain(status);
}

describe('one readiness over records', () => {
  it('holds after any acts: "ready to link" is an empty gate, and the board says what the page says', async () => {
    const tally = new Tally();
    let open = await appWithBoard();
    const property = fc.asyncProperty(someActs, async (acts) => {
      if (open.cases === CASES_OF_A_BOARD) {
        open.close();
        open = await appWithBoard();
      }
      open.cases += 1;
      const { shown, cells } = await walk(open, acts);
      for (const one of shown) {
        expectOne(one);
        const { status, because } = one;
        expect(cells.get(one.id)).toEqual({ status, because });
        tally.add(status, ...one.findings);
      }
    });
    await assertAsyncProperty('one readiness over records', property, tally);
    open.close();
    const often = ['ready-to-link', 'blocked', 'preparing', 'can-file', 'linked', 'link-unknown'];
    tally.expectEach(often, ['ready-to-link', 'blocked', 'preparing', 'can-file']);
  }, 1_800_000);

  it('keeps in doubt which PACER account is linked after somebody also recorded that they saw the menus', async () => {
    const attorney: Slot = { who: 0, capacity: 'attorney', courtId: 'alnb' };
    const open = await appWithBoard();
    const { shown, cells } = await walk(open, [
      { act: 'record-pacer', who: 0, user: 0 },
      { act: 'record-pacer', who: 0, user: 1 },
      { act: 'join', slot: { ...attorney, capacity: 'trustee' }, standing: 'has-filed' },
      { act: 'join', slot: attorney, standing: 'has-filed' },
      { act: 'know', slot: attorney, how: 'account-page', user: undefined },
      { act: 'leave', slot: attorney },
      { act: 'join', slot: attorney, standing: 'new-to-court' },
      { act: 'tick-menus', slot: attorney },
    ]);
    open.close();
    const trustee = shown.find(({ path }) => path === 'link');
    expect(trustee).toMatchObject({ status: 'blocked', findings: ['account-linked-here'] });
    expect(trustee && cells.get(trustee.id)?.status).toBe('blocked');
  });
});
