import { cleanup, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { BoardCell } from '../../../../../electron/shared/domain/board/board.ts';
import { GridRow } from '../../../../../renderer/features/readiness/grid/GridRow.tsx';
import {
  gridTemplate,
  gridWidth,
} from '../../../../../renderer/features/readiness/grid/grid-layout.ts';
import { useGridStyles } from '../../../../../renderer/features/readiness/grid/grid-styles.ts';
import { useWords } from '../../../../../renderer/features/readiness/state/use-words.ts';
import { TextProvider } from '../../../../../renderer/i18n/TextProvider.tsx';
import { useT } from '../../../../../renderer/i18n/use-t.ts';
import { boardCell, boardCourt, boardRow } from '../../../../support/board-rows.ts';
import { setPageClock } from '../../../../support/page-clock.ts';

const COURTS = [boardCourt('alnb')];
const TEXTS = [
  { text: { en: 'The account is shared.' } },
  { text: { en: 'Set up MFA' }, stepId: 'mfa' },
  { text: { en: 'Keep the password in date' }, stepId: 'pacer-password' },
  { text: { en: 'Know the login' }, stepId: 'know-credential' },
  { text: { en: 'Reset the password' }, stepId: 'reset-password' },
];
const PLACE = { line: 0, top: 0, isSelected: false, active: -1, firstCourt: 0, endCourt: 1 };

interface Given {
  readonly cells: readonly BoardCell[];
  readonly only?: ReadonlySet<number>;
}

function Shown({ cells, only }: Given) {
  const t = useT();
  const styles = useGridStyles();
  const words = useWords({ texts: TEXTS, courts: COURTS });
  const template = gridTemplate(1);
  const look = { t, words, styles, template, width: gridWidth(1), columns: [0], only };
  return <GridRow row={boardRow(1, { cells })} look={look} {...PLACE} />;
}

/** What the cell of the court says. */
function says(cell: BoardCell): string | null | undefined {
  render(<Shown cells={[cell]} />, { wrapper: TextProvider });
  return screen.getAllByRole('gridcell')[2]?.textContent;
}

describe('a cell of the grid', () => {
  beforeEach(() => setPageClock('2026-01-20T17:00:00.000Z'));

  it('says what is late for somebody who can file', () => {
    expect(says(boardCell(1, 'can-file', { next: 1, due: '2025-12-31' }))).toBe(
      'Can fileMFA: 20 days late. ',
    );
  });

  it('has nothing to say of somebody who can file and has time, or whose date is long past', () => {
    expect(says(boardCell(1, 'can-file', { next: 1, due: '2026-12-31' }))).toBe('Can file');
    cleanup();
    expect(says(boardCell(1, 'can-file', { next: 1, due: '2022-04-03' }))).toBe('Can file');
  });

  it('names what lapses in days, beside what stands in the way', () => {
    const dates = { next: 1, due: '2026-01-25', dueFor: 2 };
    expect(says(boardCell(1, 'blocked', { because: 0, ...dates }))).toBe(
      'BlockedPassword: 5 days left. The account is shared.',
    );
  });

  it('counts a password by the reader’s day, and every other date by the court’s', () => {
    setPageClock('2026-01-21T05:30:00.000Z', 'America/New_York');
    const dates = { next: 3, due: '2026-01-25' };
    expect(says(boardCell(1, 'preparing', { ...dates, dueFor: 2 }))).toBe(
      'PreparingPassword: 4 days left. Know the login',
    );
    cleanup();
    expect(says(boardCell(1, 'preparing', dates))).toBe('Preparing5 days left. Know the login');
  });

  it('names the step of any other date at hand, the next one’s and another’s', () => {
    expect(says(boardCell(1, 'preparing', { next: 3, due: '2026-01-25' }))).toBe(
      'Preparing5 days left. Know the login',
    );
    cleanup();
    expect(says(boardCell(1, 'preparing', { next: 3, due: '2026-01-25', dueFor: 4 }))).toBe(
      'Preparing5 days left. Reset the password',
    );
  });
});

describe('a row of the grid', () => {
  it('counts only the courts that are shown, where others were filtered out', () => {
    const cells = [boardCell(1, 'preparing'), boardCell(2, 'can-file', { court: 1 })];
    render(<Shown cells={cells} only={new Set([0])} />, { wrapper: TextProvider });
    expect(screen.getAllByRole('gridcell')[1]?.textContent).toBe('0 of 1');
  });

  it('says of somebody without a court that there is none', () => {
    render(<Shown cells={[]} />, { wrapper: TextProvider });
    expect(screen.getAllByRole('gridcell')[1]?.textContent).toBe('No courts yet.');
  });
});
