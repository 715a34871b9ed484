import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { LogEntry } from '../../../electron/shared/contract/shapes.ts';
import { fail, ok } from '../../../electron/shared/domain/values/result.ts';
import { Shell } from '../../../renderer/app/Shell.tsx';
import type { AppStatus } from '../../../renderer/lib/bridge/bridge.ts';
import { useNavigation } from '../../../renderer/lib/navigation/navigation.store.ts';
import { useAnnouncements } from '../../../renderer/lib/stores/announcements.store.ts';
import { useBoard } from '../../../renderer/lib/stores/board.store.ts';
import { useProfile } from '../../../renderer/lib/stores/profile.store.ts';
import { useStatus } from '../../../renderer/lib/stores/status.store.ts';
import { boardRow, openedBoard, showCards } from '../../support/board-rows.ts';
import { type Answers, installBridge } from '../../support/fake-bridge.ts';
import { person } from '../../support/invented.ts';
import { renderPage } from '../../support/render-page.tsx';

const STATUS: AppStatus = {
  version: '0.1.0',
  keychain: 'system',
  records: { condition: 'ready', path: '/records.db' },
  disk: { isOnNetwork: false },
  backups: {},
  recordsAs: 'Paralegal',
};

const ENTRY = LogEntry.parse({
  subject: `person:${person(1).id}`,
  at: '2026-11-23T12:00:00.000Z-0000-00000000',
  id: '00000000-0000-4000-8000-000000000099',
});
/** Another one; only its being another matters. */
const LATER = { ...ENTRY, at: '2026-11-23T12:01:00.000Z-0000-00000000' };

const BOARD = [boardRow(1, { name: 'Rosa Delfinch' }), boardRow(2)];

async function open(given: Partial<AppStatus> = {}, answers: Answers = {}) {
  useNavigation.setState(useNavigation.getInitialState());
  useBoard.setState(useBoard.getInitialState());
  showCards();
  useAnnouncements.setState(useAnnouncements.getInitialState());
  const { tell } = installBridge({
    board: {
      open: async () => ok(openedBoard(BOARD)),
      changes: async ({ since }) =>
        ok({ ...openedBoard(BOARD), rows: [], revision: since, gone: [] }),
    },
    app: { setPreferences: async () => ok({ ...PREFERENCES, isNavigationOpen: false }) },
    ...answers,
  });
  useStatus.setState({ status: { ...STATUS, ...given } });
  const page = renderPage(<Shell />);
  await screen.findByText('Rosa Delfinch');
  return { tell, close: () => page.unmount() };
}

const PREFERENCES = {
  theme: 'system',
  language: 'en',
  recordsAs: '',
  zoom: 1,
  isNavigationOpen: true,
  reminders: { isOn: true, about: 'everyone', quietFrom: '18:00', quietTo: '08:00' },
} as const;

beforeEach(() => {
  document.title = '';
});

describe('the window', () => {
  it('has one main heading, names itself after it, and leads past the navigation', async () => {
    await open();
    expect(screen.getByRole('heading', { level: 1, name: 'Readiness' })).toBeVisible();
    expect(document.title).toBe('Readiness – FileReady');
    await userEvent.tab();
    expect(screen.getByRole('link', { name: 'Skip to the content' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('main')).toHaveFocus();
  });

  it('goes to another place and takes the keyboard there', async () => {
    await open();
    await userEvent.click(screen.getByRole('button', { name: 'Settings' }));
    const heading = await screen.findByRole('heading', { level: 1, name: 'Settings' });
    await waitFor(() => expect(heading).toHaveFocus());
    expect(screen.getByRole('button', { name: 'Settings' })).toHaveAttribute(
      'aria-current',
      'page',
    );
  });

  it('finds people from anywhere, and the keyboard stays in the search field', async () => {
    await open();
    await userEvent.click(screen.getByRole('button', { name: 'Settings' }));
    await screen.findByRole('heading', { level: 1, name: 'Settings' });
    await userEvent.keyboard('{Control>}f{/Control}');
    const search = screen.getByRole('searchbox', { name: 'Search people' });
    expect(search).toHaveFocus();
    await userEvent.keyboard('rosa');
    expect(await screen.findByText('1 of 2 people')).toBeVisible();
    expect(search).toHaveFocus();
  });

  it('says that credentials are kept in memory only, where that is so', async () => {
    await open({ keychain: 'memory' });
    expect(screen.getByText('Credentials are kept in memory only.')).toBeVisible();
  });

  it('says what is wrong with the keychain, and the way on', async () => {
    await open({ keychain: 'unavailable', keychainTrouble: 'keychain-not-set-up' });
    expect(screen.getByText('FileReady can’t reach this computer’s keychain.')).toBeVisible();
    expect(screen.getByText(/add a password keyring named “Login”/)).toBeVisible();
  });

  it('says why nothing can be recorded', async () => {
    await open({ records: { condition: 'not-writable', path: '/records.db' } });
    expect(screen.getByText('The records can’t be written.')).toBeVisible();
  });

  it('says since when the records are damaged, and which copy there is', async () => {
    const wholeAt = '2026-11-23T17:00:00.000Z';
    await open({
      records: { condition: 'damaged', path: '/records.db', wholeAt },
      backup: { at: wholeAt, entries: 1234 },
    });
    expect(screen.getByText(/FileReady last found it whole on November 2[34], 2026/)).toBeVisible();
    expect(
      screen.getByText(/The newest backup is from November 2[34], 2026 .* has 1,234 entries/),
    ).toBeVisible();
  });

  it('says how little room is left, before there is none', async () => {
    await open({ disk: { isOnNetwork: false, lowMegabytes: 120 } });
    expect(screen.getByText('Your disk is almost full: 120 MB left.')).toBeVisible();
  });

  it('warns of records that lie on a network', async () => {
    await open({ disk: { isOnNetwork: true } });
    expect(screen.getByText('FileReady’s files are on a network drive.')).toBeVisible();
  });

  it('says in the practice window what it is, and leaves it in one click', async () => {
    let left = 0;
    useProfile.setState({ isPractice: true });
    await open(
      {},
      {
        practice: {
          leave: async () => {
            left += 1;
            return ok({});
          },
        },
      },
    );
    expect(screen.getByText('Practice', { selector: '.fui-Badge' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Leave practice' }));
    await waitFor(() => expect(left).toBe(1));
    useProfile.setState({ isPractice: false });
  });

  it('enters practice from the navigation in one click', async () => {
    let entered = 0;
    await open(
      {},
      {
        practice: {
          enter: async () => {
            entered += 1;
            return ok({});
          },
        },
      },
    );
    const navigation = screen.getByRole('navigation', { name: 'Main' });
    await userEvent.click(within(navigation).getByRole('button', { name: 'Practice' }));
    await waitFor(() => expect(entered).toBe(1));
  });
});

describe('the menu’s entry for practice', () => {
  const chosen = { kind: 'switch-practice' } as const;

  it('enters it from the firm’s own window, and leaves it from its own', async () => {
    for (const isPractice of [false, true]) {
      const calls: string[] = [];
      useProfile.setState({ isPractice });
      const practice = {
        enter: async () => {
          calls.push('enter');
          return ok({});
        },
        leave: async () => {
          calls.push('leave');
          return ok({});
        },
      };
      const { tell, close } = await open({}, { practice });
      act(() => tell(chosen));
      await waitFor(() => expect(calls).toEqual([isPractice ? 'leave' : 'enter']));
      close();
    }
    useProfile.setState({ isPractice: false });
  });

  it('shows why it can’t be entered', async () => {
    const { tell } = await open(
      {},
      { practice: { enter: async () => fail('practice-not-opened') } },
    );
    act(() => tell(chosen));
    expect(await screen.findByRole('heading', { level: 1, name: 'Practice' })).toBeVisible();
  });
});

describe('taking back what was done', () => {
  async function announce(): Promise<unknown[]> {
    const undone: unknown[] = [];
    await open(
      {},
      {
        history: {
          undo: async ({ entries }) => {
            undone.push(...entries);
            return ok({ undo: [] });
          },
        },
      },
    );
    useAnnouncements.getState().announce('Rosa Delfinch was archived.', [ENTRY]);
    return undone;
  }

  it('works from the message that says what was done', async () => {
    const undone = await announce();
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('Undone: Rosa Delfinch was archived.')).toBeVisible();
    expect(undone).toEqual([ENTRY]);
  });

  it('works by Ctrl+Z, but in a field the keys belong to the field', async () => {
    const undone = await announce();
    await userEvent.click(screen.getByRole('searchbox', { name: 'Search people' }));
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(undone).toEqual([]);
    screen.getByRole('main').focus();
    await userEvent.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(undone).toEqual([ENTRY]));
  });

  it('works where a box was just ticked, which has nothing of its own to take back', async () => {
    const undone = await announce();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Select everyone shown' }));
    await userEvent.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(undone).toEqual([ENTRY]));
  });

  it('takes nothing back behind a dialog, and no list of places comes up over it', async () => {
    const undone = await announce();
    act(() => useNavigation.getState().openDialog({ name: 'add-person' }));
    const dialog = await screen.findByRole('dialog', { name: 'Add a person' });
    // On a busy machine, jsdom's dialog hides itself from readers until something in it has the focus.
    (await within(dialog).findByRole('button', { name: 'Cancel', hidden: true })).focus();
    await userEvent.keyboard('{Control>}z{/Control}{Control>}k{/Control}');
    expect(undone).toEqual([]);
    expect(screen.getAllByRole('dialog', { hidden: true })).toEqual([dialog]);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await userEvent.keyboard('{Control>}k{/Control}');
    expect(
      await screen.findByRole('combobox', { name: 'Go to a page or run a command' }),
    ).toBeVisible();
  });

  it('is not lost to a message about something else, and goes back one by one', async () => {
    const undone = await announce();
    const { announce: say } = useAnnouncements.getState();
    say('Omar Quince was archived.', [LATER]);
    say('The list was saved.');
    screen.getByRole('main').focus();
    for (const name of ['Omar Quince', 'Rosa Delfinch']) {
      await userEvent.keyboard('{Control>}z{/Control}');
      expect(await screen.findByText(`Undone: ${name} was archived.`)).toBeVisible();
    }
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(undone).toEqual([LATER, ENTRY]);
  });

  it('stays possible after it was refused', async () => {
    const isTaken: unknown[] = [];
    const undo = async () => {
      isTaken.push(1);
      return fail('records-full');
    };
    await open({}, { history: { undo } });
    useAnnouncements.getState().announce('Rosa Delfinch was archived.', [ENTRY]);
    screen.getByRole('main').focus();
    await userEvent.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(useAnnouncements.getState().latest?.text).toMatch(/disk/));
    await userEvent.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(isTaken).toHaveLength(2));
  });
});
