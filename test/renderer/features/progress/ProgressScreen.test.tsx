import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { BoardRow } from '../../../../electron/shared/domain/board/board.ts';
import { ok } from '../../../../electron/shared/domain/values/result.ts';
import { ProgressScreen } from '../../../../renderer/features/progress/ProgressScreen.tsx';
import { useFirmHistory } from '../../../../renderer/features/progress/progress.store.ts';
import { useBoard } from '../../../../renderer/lib/stores/board.store.ts';
import { boardCell, boardCourt, boardRow, openedBoard } from '../../../support/board-rows.ts';
import { installBridge } from '../../../support/fake-bridge.ts';
import { renderPage } from '../../../support/render-page.tsx';

function open(rows: readonly BoardRow[]): void {
  const board = openedBoard(rows, [boardCourt('alnb')]);
  installBridge({
    board: {
      open: async () => ok(board),
      changes: async () => ok({ ...board, rows: [], gone: [] }),
      history: async () => ok([]),
    },
  });
  renderPage(<ProgressScreen />);
}

beforeEach(() => {
  useBoard.setState(useBoard.getInitialState());
  useFirmHistory.setState(useFirmHistory.getInitialState());
});

describe('the firm’s progress', () => {
  it('says how to begin while nobody has a court, and draws nothing', async () => {
    open([boardRow(1)]);
    expect(await screen.findByText(/none of your people has a court/)).toBeVisible();
    expect(screen.queryByText('Court accounts in each office, by status')).toBeNull();
  });

  it('draws by court and by office as soon as somebody has one', async () => {
    open([boardRow(1), boardRow(2, { cells: [boardCell(1, 'can-file')] })]);
    expect(await screen.findByText('Court accounts in each court, by status')).toBeVisible();
    expect(screen.getByText('Court accounts in each office, by status')).toBeVisible();
    expect(screen.queryByText(/none of your people has a court/)).toBeNull();
  });
});
