import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ok } from '../../../../../electron/shared/domain/values/result.ts';
import { ExportMenu } from '../../../../../renderer/features/readiness/export/ExportMenu.tsx';
import { useAnnouncements } from '../../../../../renderer/lib/stores/announcements.store.ts';
import { installBridge } from '../../../../support/fake-bridge.ts';
import { person } from '../../../../support/invented.ts';
import { renderPage } from '../../../../support/render-page.tsx';

const said = () => useAnnouncements.getState().latest?.text;

describe('reminders saved in a folder', () => {
  it('say how many are saved when the disk is full in between, whose are not, and why', async () => {
    installBridge({
      exports: {
        drafts: async () =>
          ok({
            isCanceled: false,
            count: 2,
            left: [{ name: 'Rosa Delfinch', why: 'not-saved' }],
            stopped: 'disk-full',
          }),
      },
    });
    const shown = { courtIds: [], filter: '', isSelection: false };
    renderPage(<ExportMenu personIds={[person(1).id]} {...shown} />);
    await userEvent.click(screen.getByRole('button', { name: 'Export' }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Reminders as email drafts' }));
    await screen.findByText('Rosa Delfinch: not saved');
    expect(said()).toBe('2 drafts are saved.');
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(said()).toMatch(/^There is not enough space/));
  });
});
