import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { failFields, ok } from '../../../../electron/shared/domain/result.ts';
import { CredentialPart } from '../../../../renderer/features/vault/Screen.tsx';
import type { Asked } from '../../../../renderer/lib/bridge.ts';
import { installBridge } from '../../../support/fake-bridge.ts';
import { court, ecfId } from '../../../support/invented.ts';
import { renderPage } from '../../../support/render-page.tsx';

const PASSWORD = 'Lantern-alnb-27';
const login = () => screen.getByLabelText(/^CM\/ECF login/);
const password = () => screen.getByLabelText(/^CM\/ECF password/);
const keep = () => userEvent.click(screen.getByRole('button', { name: 'Keep in the keychain' }));

async function type(): Promise<void> {
  await userEvent.type(login(), 'pplain');
  await userEvent.type(password(), PASSWORD);
}

describe('keeping a login and password', () => {
  it('hands both to the keychain and leaves neither in the page', async () => {
    const stored: Asked<'vault', 'store'>[] = [];
    installBridge({
      vault: {
        store: async (input) => {
          stored.push(input);
          return ok({ state: 'recorded' as const });
        },
      },
    });
    renderPage(<CredentialPart court={court(1, 'preparing')} />);
    await type();
    await keep();
    await waitFor(() => expect(password()).toHaveValue(''));
    expect(stored).toEqual([{ ecfAccountId: ecfId(1), login: 'pplain', password: PASSWORD }]);
    expect(login()).toHaveValue('');
    expect(document.documentElement.outerHTML).not.toContain(PASSWORD);
  });

  it('is typed hidden, without the browser remembering or spell-checking it', async () => {
    installBridge({});
    renderPage(<CredentialPart court={court(1, 'preparing')} />);
    expect(password()).toHaveAttribute('type', 'password');
    expect(password()).toHaveAttribute('autocomplete', 'off');
    expect(password()).toHaveAttribute('spellcheck', 'false');
    await userEvent.click(screen.getByRole('button', { name: 'Show what is typed' }));
    expect(password()).toHaveAttribute('type', 'text');
  });

  it('says beside the field what is wrong and keeps what was typed', async () => {
    installBridge({
      vault: {
        store: async () => failFields([{ field: 'password', code: 'credential-too-long' }]),
      },
    });
    renderPage(<CredentialPart court={court(1, 'preparing')} />);
    await type();
    await keep();
    await waitFor(() =>
      expect(password()).toHaveAccessibleDescription(/too long for the keychain/),
    );
    expect(password()).toHaveFocus();
    expect(password()).toHaveValue(PASSWORD);
  });
});

describe('where a login is', () => {
  it('tells the risk of a login that is only in a browser', () => {
    installBridge({});
    renderPage(<CredentialPart court={court(1, 'preparing', { credential: 'in-browser-only' })} />);
    expect(screen.getByText(/logins saved in a browser are lost/)).toBeVisible();
    expect(screen.getByRole('radio', { name: 'Only saved in a browser' })).toBeChecked();
  });

  it('records that it is on paper', async () => {
    const said: string[] = [];
    installBridge({
      vault: {
        say: async ({ place }) => {
          said.push(place);
          return ok({ undo: [] });
        },
      },
    });
    renderPage(<CredentialPart court={court(1, 'preparing')} />);
    await userEvent.click(screen.getByRole('radio', { name: 'Written down on paper' }));
    expect(said).toEqual(['on-paper']);
  });
});

describe('destroying a login', () => {
  it('asks first, says that it can’t be undone, and does nothing when the person turns back', async () => {
    let isDestroyed = false;
    installBridge({
      vault: {
        destroy: async () => {
          isDestroyed = true;
          return ok({ state: 'not-recorded' as const });
        },
      },
    });
    renderPage(<CredentialPart court={court(1, 'preparing', { credential: 'recorded' })} />);
    await userEvent.click(screen.getByRole('button', { name: 'Destroy…' }));
    expect(screen.getByText(/This can’t be undone/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(isDestroyed).toBe(false);
    await userEvent.click(screen.getByRole('button', { name: 'Destroy…' }));
    await userEvent.click(screen.getByRole('button', { name: 'Destroy for good' }));
    await waitFor(() => expect(isDestroyed).toBe(true));
  });
});
