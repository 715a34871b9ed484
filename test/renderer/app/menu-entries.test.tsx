import { act, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { MenuEntry } from '../../../electron/shared/contract/events.ts';
import { ok } from '../../../electron/shared/domain/values/result.ts';
import { HelpButton } from '../../../renderer/app/help/HelpButton.tsx';
import { useNavigation } from '../../../renderer/lib/navigation/navigation.store.ts';
import { useHelp } from '../../../renderer/lib/stores/help.store.ts';
import { installBridge } from '../../support/fake-bridge.ts';
import { renderPage } from '../../support/render-page.tsx';

let locks = 0;

function open() {
  const { tell } = installBridge({
    lock: {
      now: async () => {
        locks += 1;
        return ok({ isLocked: false, unlockBy: 'none', waitSeconds: 0, idleMinutes: 5 });
      },
    },
  });
  renderPage(<HelpButton />);
  return (entry: MenuEntry) => act(() => tell({ kind: 'menu', entry }));
}

beforeEach(() => {
  locks = 0;
  useNavigation.setState(useNavigation.getInitialState());
  useHelp.setState(useHelp.getInitialState());
});

describe('what is chosen in the menu', () => {
  it('goes to views, and opens what is asked for', () => {
    const choose = open();
    choose('courts');
    expect(useNavigation.getState().view.name).toBe('courts');
    choose('import');
    expect(useNavigation.getState().view.name).toBe('import');
    choose('add-person');
    expect(useNavigation.getState().dialog?.name).toBe('add-person');
    choose('shortcuts');
    expect(useHelp.getState().note).toBe('shortcuts');
    choose('about');
    expect(useHelp.getState().note).toBe('about');
    choose('guide');
    expect(screen.getByRole('button', { name: 'Help' })).toHaveAttribute('aria-expanded', 'true');
  });

  it('does nothing behind a dialog but lock', async () => {
    const choose = open();
    const dialog = document.body.appendChild(document.createElement('div'));
    dialog.setAttribute('aria-modal', 'true');
    choose('courts');
    choose('guide');
    expect(useNavigation.getState().view.name).toBe('readiness');
    expect(useHelp.getState().isOpen).toBe(false);
    choose('lock');
    await waitFor(() => expect(locks).toBe(1));
    dialog.remove();
  });
});
