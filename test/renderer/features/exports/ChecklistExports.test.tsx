import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { fail, ok } from '../../../../electron/shared/domain/values/result.ts';
import { ChecklistExports } from '../../../../renderer/features/exports/ChecklistExports.tsx';
import type { Asked } from '../../../../renderer/lib/bridge/bridge.ts';
import { useAnnouncements } from '../../../../renderer/lib/stores/announcements.store.ts';
import { type Answers, installBridge } from '../../../support/fake-bridge.ts';
import { ecfId } from '../../../support/invented.ts';
import { renderPage } from '../../../support/render-page.tsx';

type Checklist = NonNullable<NonNullable<Answers['exports']>['checklist']>;

async function choose(action: string, answer: Checklist) {
  const asked: Asked<'exports', 'checklist'>[] = [];
  installBridge({
    exports: {
      checklist: (input) => {
        asked.push(input);
        return answer(input);
      },
    },
  });
  useAnnouncements.setState({ latest: undefined });
  renderPage(
    <ChecklistExports
      ecfAccountId={ecfId(1)}
      personName="Rosa Delfinch"
      courtName="Court of Alabama"
    />,
  );
  const name = 'Print or PDF: checklist of Rosa Delfinch for Court of Alabama';
  await userEvent.click(screen.getByRole('button', { name }));
  await userEvent.click(screen.getByRole('menuitem', { name: action }));
  await waitFor(() => expect(screen.getByRole('button', { name })).toBeEnabled());
  return asked;
}

const said = () => useAnnouncements.getState().latest?.text;

describe('a checklist to take along', () => {
  it('is saved as a PDF or printed, and the app says which', async () => {
    const asked = await choose('Checklist as PDF', async () => ok({ isCanceled: false, count: 9 }));
    expect(asked).toEqual([{ ecfAccountId: ecfId(1), as: 'pdf' }]);
    await waitFor(() => expect(said()).toBe('The checklist is saved.'));
  });

  it('says what went wrong at the printer', async () => {
    await choose('Print the checklist', async () => fail('print-failed'));
    await waitFor(() => expect(said()).toMatch(/could not be printed/));
  });

  it('says nothing when the person closed the system’s question', async () => {
    const asked = await choose('Print the checklist', async () => ok({ isCanceled: true }));
    expect(asked).toHaveLength(1);
    expect(said()).toBeUndefined();
  });
});
