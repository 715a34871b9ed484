import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import texts from '../../../../assets/text/en.json' with { type: 'json' };
import { ok } from '../../../../electron/shared/domain/values/result.ts';
import { CredentialsView } from '../../../../renderer/app/views/CredentialsView.tsx';
import { PinPanel } from '../../../../renderer/features/presence/PinPanel.tsx';
import { usePresence } from '../../../../renderer/features/presence/presence.store.ts';
import { installBridge } from '../../../support/fake-bridge.ts';
import { renderPage } from '../../../support/render-page.tsx';

const destroyed: unknown[] = [];

beforeEach(() => {
  destroyed.length = 0;
  usePresence.setState(usePresence.getInitialState());
  installBridge({
    presence: { state: async () => ok({ way: 'pin', isSetUp: true, waitSeconds: 0 }) },
    vault: {
      startOver: async (input) => {
        destroyed.push(input);
        return ok({ done: [], notDone: [] });
      },
    },
  });
});

it('S45: starting over for a forgotten PIN says that every login goes, and wants a word typed', async () => {
  renderPage(<PinPanel />);
  await userEvent.click(await screen.findByRole('button', { name: 'Start over…' }));
  expect(screen.getByText(/Every court login and password .* is deleted/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Delete all and start over' }));
  expect(screen.getByText('Nothing was deleted. Type “delete” first.')).toBeVisible();
  expect(destroyed).toEqual([]);
  await userEvent.type(screen.getByLabelText('Type “delete” to continue'), 'Delete');
  await userEvent.click(screen.getByRole('button', { name: 'Delete all and start over' }));
  await waitFor(() => expect(destroyed).toEqual([{ isSure: true }]));
});

it.each([
  'failure.presence-unreadable',
  'presence.forgotten-about',
  'lock.forgotten-about',
] as const)('%s sends people to the page that has Start over', async (id) => {
  expect(texts[id]).toContain(texts['nav.credentials']);
  expect(texts[id]).not.toContain(texts['nav.settings']);
  renderPage(<CredentialsView />);
  expect(await screen.findByRole('button', { name: texts['presence.start-over'] })).toBeVisible();
});
