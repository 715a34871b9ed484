import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { fail, ok } from '../../../../electron/shared/domain/values/result.ts';
import { LockScreen } from '../../../../renderer/features/lock/LockScreen.tsx';
import { useLockState } from '../../../../renderer/features/lock/lock.store.ts';
import type { Answer } from '../../../../renderer/lib/bridge/bridge.ts';
import { useLocked } from '../../../../renderer/lib/stores/locked.store.ts';
import { type Answers, installBridge } from '../../../support/fake-bridge.ts';
import { renderPage } from '../../../support/render-page.tsx';

type State = Answer<'lock', 'state'>;

const LOCKED: State = { isLocked: true, unlockBy: 'pin', waitSeconds: 0, idleMinutes: 5 };
const isLocked = () => useLocked.getState().isLocked;

async function show(state: Partial<State>, unlock?: NonNullable<Answers['lock']>['unlock']) {
  const lock = { state: async () => ok({ ...LOCKED, ...state }), ...(unlock ? { unlock } : {}) };
  installBridge({ lock });
  renderPage(<LockScreen />);
  await screen.findByRole('button', { name: 'Unlock' });
}

beforeEach(() => {
  useLockState.setState({ input: undefined, view: { state: 'loading' } });
  useLocked.setState({ isLocked: true });
});

describe('coming back after the app was locked', () => {
  it('takes the PIN, with the keyboard in its field already', async () => {
    const tried: (string | undefined)[] = [];
    await show({}, async ({ pin }) => {
      tried.push(pin);
      return ok({ ...LOCKED, isLocked: false });
    });
    expect(screen.getByLabelText('PIN of FileReady')).toHaveFocus();
    await userEvent.keyboard('quiet lamp 7{Enter}');
    await waitFor(() => expect(isLocked()).toBe(false));
    expect(tried).toEqual(['quiet lamp 7']);
  });

  it('stays locked with a wrong PIN and empties the field', async () => {
    await show({}, async () => fail('presence-wrong-pin', { left: 4 }));
    const pin = screen.getByLabelText('PIN of FileReady');
    await userEvent.type(pin, 'wrong{Enter}');
    await waitFor(() => expect(pin).toHaveAccessibleDescription(/4 more tries/));
    expect(pin).toHaveValue('');
    expect(isLocked()).toBe(true);
  });

  it('needs one press where no PIN is set', async () => {
    await show({ unlockBy: 'none' }, async () => ok({ ...LOCKED, isLocked: false }));
    await userEvent.click(screen.getByRole('button', { name: 'Unlock' }));
    await waitFor(() => expect(isLocked()).toBe(false));
  });

  it('opens by itself when main is not locked after all', async () => {
    installBridge({ lock: { state: async () => ok({ ...LOCKED, isLocked: false }) } });
    renderPage(<LockScreen />);
    await waitFor(() => expect(isLocked()).toBe(false));
  });
});
