import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ok } from '../../../../../electron/shared/domain/values/result.ts';
import { EvidencePanel } from '../../../../../renderer/features/linking/menus/EvidencePanel.tsx';
import type { LinkingView } from '../../../../../renderer/lib/bridge/bridge.ts';
import { installBridge } from '../../../../support/fake-bridge.ts';
import { ecfId, linking } from '../../../../support/invented.ts';
import { renderPage } from '../../../../support/render-page.tsx';

async function open(view: LinkingView) {
  const action = {
    perform: async (call: () => Promise<{ readonly ok: boolean }>) => (await call()).ok,
    isBusy: false,
    failure: undefined,
  };
  renderPage(<EvidencePanel view={view} action={action} isOpen />);
  await userEvent.click(screen.getByText('Add what you saw or were told'));
}
const names = () => screen.getAllByRole('button').map(({ textContent }) => textContent);

describe('adding what the court’s account page shows', () => {
  it('is offered where nobody knows, and hands over what was seen', async () => {
    const reported: unknown[] = [];
    const view = linking({ way: 'guided', step: 'unknown' });
    installBridge({
      linking: {
        report: async (input) => {
          reported.push(input);
          return ok(view);
        },
      },
    });
    await open(view);
    expect(screen.getByText(/Utilities, then Maintain Your ECF Account/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'It shows this account’s login' }));
    const seen = { source: 'account-page', shows: 'this-account' };
    expect(reported).toEqual([{ ecfAccountId: ecfId(1), seen }]);
  });

  it('asks about a proven link only for what speaks against it', async () => {
    await open(linking({ way: 'guided', step: 'verified-linked' }));
    expect(names()).toEqual(['It shows another login']);
  });

  it('is not asked twice where the menus may be another account’s', async () => {
    await open(linking({ way: 'guided', step: 'unknown', areMenusUnproven: true }));
    expect(names()).not.toContain('It shows another login');
  });
});
