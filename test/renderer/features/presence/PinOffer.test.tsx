import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fail, ok } from '../../../../electron/shared/domain/values/result.ts';
import { PinOffer } from '../../../../renderer/features/presence/PinOffer.tsx';
import { usePresence } from '../../../../renderer/features/presence/presence.store.ts';
import type { Asked } from '../../../../renderer/lib/bridge/bridge.ts';
import { useAnnouncements } from '../../../../renderer/lib/stores/announcements.store.ts';
import { usePreferences } from '../../../../renderer/lib/stores/preferences.store.ts';
import { useProfile } from '../../../../renderer/lib/stores/profile.store.ts';
import { installBridge } from '../../../support/fake-bridge.ts';
import { renderPage } from '../../../support/render-page.tsx';

const TITLE = 'A login is saved now. Set a PIN for it?';
const { preferences } = usePreferences.getState();
const { announce } = useAnnouncements.getState();
let isSaved: boolean;
let changes: Asked<'app', 'setPreferences'>['change'][];

function show(isSetUp: boolean, way: 'pin' | 'system' = 'pin') {
  const state = { way, isSetUp, waitSeconds: 0 };
  installBridge({
    presence: {
      state: async () => ok(state),
      setPin: async () => ok({ ...state, isSetUp: true }),
    },
    app: {
      setPreferences: async ({ change }) => {
        changes.push(change);
        const next = { ...preferences, isPinDeclined: change.isPinDeclined };
        return isSaved ? ok(next) : fail('preferences-not-saved');
      },
    },
  });
  renderPage(<PinOffer />);
}

beforeEach(() => {
  isSaved = true;
  changes = [];
  useAnnouncements.setState({ announce });
  usePresence.setState({ input: undefined, view: { state: 'loading' } });
  usePreferences.setState({ preferences });
  useProfile.setState({ isPractice: false });
});

describe('the offer of a PIN beside a kept login', () => {
  it('sets one, and is gone then', async () => {
    show(false);
    await userEvent.click(await screen.findByRole('button', { name: 'Set a PIN…' }));
    await userEvent.type(await screen.findByLabelText('New PIN'), 'quiet lamp 7');
    await userEvent.type(screen.getByLabelText('New PIN again'), 'quiet lamp 7');
    await userEvent.click(screen.getByRole('button', { name: 'Set PIN' }));
    await waitFor(() => expect(screen.queryByText(TITLE)).toBeNull());
    expect(changes).toEqual([]);
  });

  it('is declined once and for all, and where a PIN can be set later is said', async () => {
    const said = vi.fn();
    useAnnouncements.setState({ announce: said });
    show(false);
    await userEvent.click(await screen.findByRole('button', { name: 'Not now' }));
    await waitFor(() => expect(screen.queryByText(TITLE)).toBeNull());
    expect(changes).toEqual([{ isPinDeclined: true }]);
    await waitFor(() => expect(said).toHaveBeenCalledWith(expect.stringContaining('in Settings')));
  });

  it('stays, and says why, where declining can’t be noted', async () => {
    isSaved = false;
    show(false);
    await userEvent.click(await screen.findByRole('button', { name: 'Not now' }));
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(screen.getByText(TITLE)).toBeVisible();
  });

  it.each([
    ['a PIN is set', () => show(true)],
    ['the system asks instead', () => show(true, 'system')],
    [
      'it was declined before',
      () => {
        usePreferences.setState({ preferences: { ...preferences, isPinDeclined: true } });
        show(false);
      },
    ],
    [
      'everything is made up',
      () => {
        useProfile.setState({ isPractice: true });
        show(false);
      },
    ],
  ])('is not made where %s', async (_where, open) => {
    open();
    await new Promise((resolve) => setTimeout(resolve));
    expect(screen.queryByText(TITLE)).toBeNull();
  });
});
