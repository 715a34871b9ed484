import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { CourtId } from '../../../../electron/shared/domain/values/ids.ts';
import { ok } from '../../../../electron/shared/domain/values/result.ts';
import { CourtQuestions } from '../../../../renderer/features/import/CourtQuestions.tsx';
import {
  type CourtQuestion,
  useImport,
} from '../../../../renderer/features/import/import.store.ts';
import { installBridge } from '../../../support/fake-bridge.ts';
import { renderPage } from '../../../support/render-page.tsx';
import { rosterPreview, rosterRow } from '../../../support/roster-preview.ts';

function question(spelling: string, stem: string, rows: number): CourtQuestion {
  return {
    key: `${stem}d ${stem}b`,
    spellings: [spelling],
    rows,
    choices: [
      { id: CourtId.parse(`${stem}d`), short: spelling, type: 'district' },
      { id: CourtId.parse(`${stem}b`), short: `Bankr. ${spelling}`, type: 'bankruptcy' },
    ],
  };
}

/** The page over two questions; answers come back as main would answer. */
function Page() {
  const preview = useImport((state) => state.preview);
  return preview ? <CourtQuestions preview={preview} /> : null;
}

function show() {
  const asked: string[] = [];
  installBridge({
    rosterImport: {
      meanCourts: async ({ answers }) => {
        asked.push(answers.map(({ courtId }) => courtId).join(' '));
        const before = useImport.getState().preview;
        const courtQuestions = (before?.courtQuestions ?? []).map((one) => {
          const answer = answers.find(({ key }) => key === one.key)?.courtId ?? one.answer;
          return answer ? { ...one, answer } : one;
        });
        return ok({
          counts: { total: 1, ready: 1, ask: 0, problem: 0, skipped: 0 },
          courtQuestions,
        });
      },
      rowsNow: async () => ok([]),
    },
  });
  const courtQuestions = [question('S.D. Fla.', 'fls', 57), question('D. Del.', 'de', 1)];
  useImport.getState().begin(rosterPreview([rosterRow(0)], ['name', 'courts'], { courtQuestions }));
  renderPage(<Page />);
  return asked;
}

describe('names of courts that may be two', () => {
  it('are asked with how many rows have them, and take an answer that can be changed', async () => {
    const asked = show();
    const florida = screen.getByRole('radiogroup', { name: 'S.D. Fla. (57 rows)' });
    expect(screen.getByRole('radiogroup', { name: 'D. Del. (1 row)' })).toBeVisible();
    await userEvent.click(within(florida).getByRole('radio', { name: /^Bankr\. S\.D\. Fla\./ }));
    await waitFor(() =>
      expect(within(florida).getByRole('radio', { name: /^Bankr/ })).toBeChecked(),
    );
    await userEvent.click(within(florida).getByRole('radio', { name: /^S\.D\. Fla\./ }));
    await waitFor(() =>
      expect(within(florida).getByRole('radio', { name: /^S\.D\. Fla\./ })).toBeChecked(),
    );
    expect(asked).toEqual(['flsb', 'flsd']);
  });

  it('can all be said to mean one kind of court', async () => {
    const asked = show();
    await userEvent.click(screen.getByRole('button', { name: 'All mean the bankruptcy court' }));
    await waitFor(() => expect(screen.getAllByRole('radio', { checked: true })).toHaveLength(2));
    expect(asked).toEqual(['flsb deb']);
  });
});
