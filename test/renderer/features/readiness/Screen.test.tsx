import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { BoardRow } from '../../../../electron/shared/domain/board/board.ts';
import { Key } from '../../../../electron/shared/domain/profiles/step.ts';
import { CourtId } from '../../../../electron/shared/domain/values/ids.ts';
import { fail, ok } from '../../../../electron/shared/domain/values/result.ts';
import { ReadinessScreen } from '../../../../renderer/features/readiness/Screen.tsx';
import { useLook } from '../../../../renderer/features/readiness/state/look.store.ts';
import { useNavigation } from '../../../../renderer/lib/navigation/navigation.store.ts';
import { useBoard } from '../../../../renderer/lib/stores/board.store.ts';
import { usePreferences } from '../../../../renderer/lib/stores/preferences.store.ts';
import {
  boardCell,
  boardCourt,
  boardRow,
  openedBoard,
  showCards,
} from '../../../support/board-rows.ts';
import { type Answers, installBridge } from '../../../support/fake-bridge.ts';
import { ecfId, personId } from '../../../support/invented.ts';
import { Main } from '../../../support/Main.tsx';
import { renderPage } from '../../../support/render-page.tsx';

const COURTS = [boardCourt('alnb', 'Bankruptcy Court, Northern Alabama', 'Bankr. N.D. Ala.')];
const TEXTS = [
  { text: { en: 'The PACER account is shared by several people.' } },
  { text: { en: 'Have an account of your own' }, stepId: Key.parse('own-account') },
  { text: { en: 'Set up MFA' }, stepId: Key.parse('mfa') },
];
const ROSA = boardRow(1, {
  name: 'Rosa Delfinch',
  cells: [boardCell(1, 'blocked', { because: 0, next: 1, due: '2022-04-04' })],
});
const PAULA = boardRow(2, { name: 'Paula Plainview', cells: [boardCell(2, 'can-file')] });

function open(rows: readonly BoardRow[], query = '', answers: Answers = {}, courts = COURTS) {
  useBoard.setState(useBoard.getInitialState());
  useLook.setState(useLook.getInitialState());
  useNavigation.setState({ ...useNavigation.getInitialState(), query });
  showCards();
  const board = { ...openedBoard(rows, courts), texts: TEXTS };
  const fake = installBridge({
    board: {
      open: async () => ok(board),
      changes: async ({ since }) =>
        ok({ ...openedBoard(rows, courts), rows: [], revision: since, gone: [] }),
      views: async () => ok([]),
    },
    ...answers,
  });
  renderPage(
    <Main>
      <ReadinessScreen />
    </Main>,
  );
  return fake;
}

describe('the start page', () => {
  it('asks at the first run what the person is here for, and keeps the answer', async () => {
    usePreferences.setState(usePreferences.getInitialState());
    const kept: unknown[] = [];
    open([], '', {
      app: {
        setPreferences: async ({ change }) => {
          kept.push(change);
          return ok({ ...usePreferences.getState().preferences, startsAt: 'readiness' });
        },
      },
    });
    const way = await screen.findByRole('button', { name: /^I help other people file/ });
    expect(screen.getByRole('button', { name: /^I file myself/ })).toBeVisible();
    expect(screen.getByRole('button', { name: /^I’m firm IT/ })).toBeVisible();
    await userEvent.click(way);
    expect(await screen.findByRole('button', { name: 'Add a person' })).toBeVisible();
    expect(kept).toEqual([{ startsAt: 'readiness' }]);
  });

  it('stays on the question, with the reason, when the answer can’t be kept', async () => {
    usePreferences.setState(usePreferences.getInitialState());
    open([], '', { app: { setPreferences: async () => fail('preferences-not-saved') } });
    await userEvent.click(await screen.findByRole('button', { name: /^I file myself/ }));
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(useNavigation.getState().view).toEqual({ name: 'readiness' });
  });

  it('offers three ways to start while nobody is in the roster', async () => {
    const { preferences } = usePreferences.getInitialState();
    usePreferences.setState({ preferences: { ...preferences, startsAt: 'readiness' } });
    open([]);
    const title = 'Get everyone ready to e-file';
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeVisible();
    for (const picture of ['1. Record', '2. Prepare', '3. Link']) {
      expect(screen.getByRole('heading', { level: 2, name: picture })).toBeVisible();
    }
    expect(screen.getByRole('button', { name: 'Add yourself' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Start practice' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Add a person' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Import people' }));
    expect(useNavigation.getState().view).toEqual({ name: 'import' });
  });

  it('says for each court who can’t file, why, what comes next and when it was due', async () => {
    open([ROSA]);
    expect(await screen.findByText('Rosa Delfinch')).toBeVisible();
    expect(screen.getByText('Blocked')).toBeVisible();
    expect(screen.getByText('The PACER account is shared by several people.')).toBeVisible();
    expect(screen.getByText('Next: Have an account of your own')).toBeVisible();
    expect(screen.getByText('Was due April 4, 2022')).toBeVisible();
  });

  it('names the step a date is for where that is not the next one', async () => {
    const cell = boardCell(1, 'preparing', { next: 1, due: '2022-04-04', dueFor: 2 });
    open([{ ...ROSA, cells: [cell] }]);
    expect(await screen.findByText('Next: Have an account of your own')).toBeVisible();
    expect(screen.getByText('Set up MFA: Was due April 4, 2022')).toBeVisible();
  });

  it('shows only people who fit the search and says how many', async () => {
    open([PAULA, ROSA], 'paula');
    expect(await screen.findByText('1 of 2 people')).toBeVisible();
    expect(screen.getByText('Paula Plainview')).toBeVisible();
    expect(screen.queryByText('Rosa Delfinch')).toBeNull();
  });

  it.each(['Show everyone', 'Clear filters'])(
    'hands the keyboard to the heading when %s has no more to do',
    async (name) => {
      open([ROSA, PAULA]);
      await screen.findByText('Rosa Delfinch');
      act(() => useLook.getState().narrow({ statuses: ['blocked'] }));
      (await screen.findByRole('button', { name })).focus();
      await userEvent.keyboard('{Enter}');
      await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
    },
  );

  it('filters by a figure and back', async () => {
    open([PAULA, ROSA], 'a');
    await userEvent.click(await screen.findByRole('tab', { name: 'Can file 1' }));
    expect(screen.queryByText('Rosa Delfinch')).toBeNull();
    // The tab itself says it, and no filter says it a second time.
    expect(screen.getByRole('tab', { name: 'Can file 1', selected: true })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Status' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Show everyone' }));
    expect(screen.getByText('Rosa Delfinch')).toBeVisible();
    expect(useNavigation.getState().query).toBe('');
  });

  it('ticks everyone shown on cards, and leaves those ticked whom the search hides', async () => {
    open([PAULA, ROSA], 'paula');
    useLook.getState().select(new Set([ROSA.personId]));
    const everyone = await screen.findByRole('checkbox', { name: 'Select everyone shown' });
    await userEvent.click(everyone);
    expect(await screen.findByText('2 people selected')).toBeVisible();
    expect(screen.getByText('1 of them is not shown')).toBeVisible();
    await userEvent.click(everyone);
    expect([...useLook.getState().selected]).toEqual([ROSA.personId]);
  });

  it('shows on a card the courts of a filter alone, as the grid does', async () => {
    const cells = [boardCell(1, 'blocked'), boardCell(3, 'can-file', { court: 1 })];
    const courts = [
      ...COURTS,
      boardCourt('flsb', 'Bankruptcy Court, Southern Florida', 'Bankr. S.D. Fla.'),
    ];
    open([boardRow(1, { name: 'Rosa Delfinch', cells })], '', {}, courts);
    const entries = async () => {
      const card = (await screen.findByText('Rosa Delfinch')).closest('li');
      return card ? within(card).getAllByRole('listitem').length : 0;
    };
    expect(await entries()).toBe(2);
    act(() => useLook.getState().narrow({ courts: [CourtId.parse('flsb')] }));
    expect(await entries()).toBe(1);
    expect(
      screen.getByRole('button', { name: /Bankr\. S\.D\. Fla\.: open for Rosa/i }),
    ).toBeVisible();
  });

  it('opens the person and the court that were chosen', async () => {
    open([ROSA]);
    await userEvent.click(await screen.findByRole('button', { name: 'Rosa Delfinch' }));
    expect(useNavigation.getState().view).toEqual({ name: 'person', personId: personId(1) });
    await userEvent.click(screen.getByRole('button', { name: /open for Rosa Delfinch/ }));
    expect(useNavigation.getState().view).toEqual({
      name: 'court',
      personId: personId(1),
      ecfAccountId: ecfId(1),
      tab: 'checklist',
    });
  });

  it('puts somebody new in their place as soon as main tells of them', async () => {
    const { tell } = open([ROSA]);
    await screen.findByText('Rosa Delfinch');
    installBridge({
      board: {
        changes: async () =>
          ok({ ...openedBoard([ROSA, PAULA], COURTS), rows: [PAULA], revision: 2, gone: [] }),
        views: async () => ok([]),
      },
    });
    tell({ kind: 'board-changed' });
    expect(await screen.findByText('Paula Plainview')).toBeVisible();
    const names = screen
      .getAllByRole('heading', { level: 2 })
      .map(({ textContent }) => textContent);
    // A blocked person comes before one who can file.
    expect(names).toEqual(['Rosa Delfinch', 'Paula Plainview']);
  });

  it('loads once per change: when rows have changed, and not when something is recorded', async () => {
    let asked = 0;
    const { tell } = open([ROSA], '', {
      board: {
        open: async () => ok(openedBoard([ROSA], COURTS)),
        changes: async ({ since }) => {
          asked += 1;
          return ok({ ...openedBoard([ROSA], COURTS), rows: [], revision: since, gone: [] });
        },
        views: async () => ok([]),
      },
    });
    await screen.findByText('Rosa Delfinch');
    await waitFor(() => expect(asked).toBe(1));
    await act(async () => tell());
    expect(asked).toBe(1);
    await act(async () => tell({ kind: 'board-changed' }));
    await waitFor(() => expect(asked).toBe(2));
  });

  it('says what to do when the board can’t be read, and tries again', async () => {
    let isBroken = true;
    open([], '', {
      board: {
        open: async () => {
          if (isBroken) throw new Error('the connection is gone');
          return ok(openedBoard([PAULA], COURTS));
        },
        changes: async ({ since }) =>
          ok({ ...openedBoard([PAULA]), courts: COURTS, rows: [], revision: since, gone: [] }),
        views: async () => ok([]),
      },
    });
    const alert = await screen.findByRole('alert');
    await waitFor(() => expect(alert).toHaveTextContent('Something went wrong in FileReady.'));
    isBroken = false;
    await userEvent.click(within(alert).getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Paula Plainview')).toBeVisible();
  });
});
