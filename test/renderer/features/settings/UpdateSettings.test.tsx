import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { ok } from '../../../../electron/shared/domain/values/result.ts';
import { UpdateSettings } from '../../../../renderer/features/settings/UpdateSettings.tsx';
import { type UpdateState, useUpdates } from '../../../../renderer/lib/stores/updates.store.ts';
import { installBridge } from '../../../support/fake-bridge.ts';
import { renderPage } from '../../../support/render-page.tsx';

/** The section with main in this state; what each call answers is the test's. */
function show(first: UpdateState, answers: { look?: UpdateState; download?: UpdateState } = {}) {
  let now = first;
  const asked: string[] = [];
  const call = (name: 'look' | 'download') => async () => {
    asked.push(name);
    now = answers[name] ?? now;
    return ok(now);
  };
  const { tell } = installBridge({
    updates: { state: async () => ok(now), look: call('look'), download: call('download') },
  });
  useUpdates.setState(useUpdates.getInitialState(), true);
  renderPage(<UpdateSettings />);
  const become = (state: UpdateState) => {
    now = state;
    tell({ kind: 'updates-changed' });
  };
  return { asked, become };
}

const OFFER = { version: '2.0.0', notes: 'Reminders for renewals.' };

it.each([
  ['policy', 'Your firm’s IT turned updates off here.'],
  ['folder', 'Only someone who manages the computer'],
  ['no-feed', 'This build has no place to get updates from.'],
] as const)(
  'says who updates this computer when it is off (%s), and offers no search',
  async (why, words) => {
    show({ step: 'off', why, helpContact: 'Desk, extension 11' });
    expect(await screen.findByText(words, { exact: false })).toBeTruthy();
    expect(screen.getByText('Who to ask: Desk, extension 11')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  },
);

it('shows what is new above the button that downloads it, and downloads nothing before', async () => {
  const { asked, become } = show({ step: 'not-looked' }, { look: { step: 'offered', ...OFFER } });
  await userEvent.click(await screen.findByRole('button', { name: 'Look for updates' }));
  const notes = await screen.findByRole('region', { name: 'What is new in version 2.0.0' });
  expect(notes.textContent).toBe('Reminders for renewals.');
  expect(asked).toEqual(['look']);
  const button = screen.getByRole('button', { name: 'Download version 2.0.0' });
  expect(notes.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();

  await userEvent.click(button);
  expect(asked).toEqual(['look', 'download']);
  become({ step: 'downloading', ...OFFER, percent: 40 });
  expect(await screen.findByRole('button', { name: 'Downloading… 40%' })).toBeTruthy();
  become({ step: 'ready', ...OFFER });
  expect(await screen.findByText(/It is installed when you close FileReady/)).toBeTruthy();
});

it('says why it failed, and lets the person try again', async () => {
  show({ step: 'failed', code: 'update-feed-not-reached' });
  expect(await screen.findByText(/can’t be reached/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Look for updates' })).toBeTruthy();
});
