import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { BackupContent } from '../../../../electron/shared/domain/records/file/backups.ts';
import { fail, ok } from '../../../../electron/shared/domain/values/result.ts';
import { type BackupRow, useBackupPreview } from '../../../../renderer/lib/stores/backups.store.ts';
import { usePresenceAsked } from '../../../../renderer/lib/stores/presence.store.ts';
import { BackupChoice } from '../../../../renderer/parts/backups/BackupChoice.tsx';
import { type Answers, installBridge } from '../../../support/fake-bridge.ts';
import { renderPage } from '../../../support/render-page.tsx';

const CONTENT: BackupContent = {
  found: 'readable',
  entries: 120,
  until: '2026-11-22T17:00:00.000Z',
  people: 12,
  accounts: 30,
};

const row = (day: number): BackupRow => ({
  name: `records-2026-11-${day}T17-00-00-000Z.db`,
  at: `2026-11-${day}T17:00:00.000Z`,
  bytes: 4096,
  content: CONTENT,
});

/** Asks to go back to the newest of these backups; `checked` is what looking at every entry of it finds. */
async function ask(checked: Partial<BackupContent>, answers: Answers['backups'] = {}) {
  useBackupPreview.setState(useBackupPreview.getInitialState());
  const asked: string[] = [];
  installBridge({
    backups: {
      preview: async () => ok({ ...row(22), content: { ...CONTENT, ...checked } }),
      goBack: async ({ name }) => {
        asked.push(name);
        return fail('backup-not-put-back');
      },
      ...answers,
    },
  });
  renderPage(<BackupChoice backups={[row(22)]} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Go back to this backup…' }));
  return { user, asked };
}

const confirm = () => screen.queryByRole('button', { name: 'Go back to this backup' });

describe('going back to a backup', () => {
  it('says what is in it and what is lost, and does nothing until that is agreed to', async () => {
    const { user, asked } = await ask({ found: 'whole', lost: 3 });
    await screen.findByText(/3 entries that were recorded since aren’t in it/);
    expect(screen.getAllByText(/120 entries, the last one from/)).toHaveLength(2);
    expect(screen.getByText(/aren’t deleted/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(asked).toEqual([]);
  });

  it('says in place why it did not work, and lets the person try again', async () => {
    const { user, asked } = await ask({ found: 'whole', lost: 0 });
    await screen.findByText(/Nothing is lost/);
    const button = confirm();
    if (!button) throw new Error('no way to agree');
    await user.click(button);
    expect((await screen.findByRole('alert')).textContent).toMatch(/nothing was changed/);
    expect(asked).toEqual([row(22).name]);
    expect(confirm()).not.toBeNull();
  });

  it('asks for the PIN where one is set, and goes back with the proof', async () => {
    const grants: (string | undefined)[] = [];
    const { user } = await ask(
      { found: 'whole', lost: 0 },
      {
        goBack: async ({ grant }) => {
          grants.push(grant);
          return grant === undefined ? fail('presence-needed') : fail('backup-not-put-back');
        },
      },
    );
    await screen.findByText(/Nothing is lost/);
    const button = confirm();
    if (!button) throw new Error('no way to agree');
    await user.click(button);
    await waitFor(() => expect(usePresenceAsked.getState().asking).toBeDefined());
    const { asking } = usePresenceAsked.getState();
    expect(asking?.act).toEqual({ action: 'replace-records' });
    act(() => asking?.answer('ab'.repeat(32)));
    await screen.findByText(/nothing was changed/);
    expect(grants).toEqual([undefined, 'ab'.repeat(32)]);
  });

  it('offers no way to a damaged backup', async () => {
    await ask({ found: 'damaged' });
    await screen.findByText(/This backup is damaged/);
    expect(confirm()).toBeNull();
  });

  it('says that nobody knows what is lost where the records can’t be read', async () => {
    await ask({ found: 'whole' });
    await screen.findByText(/There’s no way to count it/);
  });
});
