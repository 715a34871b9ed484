import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { PacerAccount } from '../../../../electron/shared/domain/pacer/account.ts';
import { NOTHING_KNOWN } from '../../../../electron/shared/domain/pacer/account-facts.ts';
import { failFields, ok } from '../../../../electron/shared/domain/values/result.ts';
import { PacerPanel } from '../../../../renderer/features/person/PacerPanel.tsx';
import type { Asked } from '../../../../renderer/lib/bridge/bridge.ts';
import { installBridge } from '../../../support/fake-bridge.ts';
import { pacerId, person, personId, UPGRADED } from '../../../support/invented.ts';
import { renderPage } from '../../../support/render-page.tsx';

const ACCOUNT: PacerAccount = {
  id: pacerId(1),
  personId: personId(1),
  username: 'jalison2020',
  accountType: 'upgraded',
  kind: 'individual',
  createdOn: '2020-03-02',
  mfa: 'app',
  recordedBy: 'Paralegal',
  recordedAt: '2026-11-20T15:00:00.000Z',
};

const username = () => screen.getByLabelText(/^PACER username/);
const record = () => userEvent.click(screen.getByRole('button', { name: 'Save' }));

describe('a PACER account', () => {
  it('that is not recorded yet: says where to look and takes what was read there', async () => {
    const recorded: Asked<'pacer', 'record'>[] = [];
    installBridge({
      pacer: {
        readUsername: async () => ok({}),
        record: async (input) => {
          recorded.push(input);
          return ok({ accountId: pacerId(1), verdict: UPGRADED, undo: [] });
        },
      },
    });
    renderPage(<PacerPanel person={person(1)} accounts={[]} />);
    expect(screen.getByRole('img', { name: /^Drawing of Manage My Account/ })).toBeVisible();
    await userEvent.type(username(), 'jalison2020');
    await userEvent.click(screen.getByRole('radio', { name: 'Upgraded PACER Account' }));
    await userEvent.selectOptions(
      screen.getByLabelText('What does Case Search Status say?'),
      'Active',
    );
    await record();
    await waitFor(() => expect(recorded).toHaveLength(1));
    expect(recorded[0]).toEqual({
      ...NOTHING_KNOWN,
      personId: personId(1),
      username: 'jalison2020',
      accountType: 'upgraded',
      searchStatus: 'active',
    });
  });

  it('without a username: is recorded by its Account Type alone', async () => {
    const recorded: Asked<'pacer', 'record'>[] = [];
    installBridge({
      pacer: {
        record: async (input) => {
          recorded.push(input);
          return ok({ accountId: pacerId(1), verdict: UPGRADED, undo: [] });
        },
      },
    });
    renderPage(<PacerPanel person={person(1)} accounts={[]} />);
    await userEvent.click(screen.getByRole('radio', { name: 'Upgraded PACER Account' }));
    await record();
    await waitFor(() => expect(recorded).toHaveLength(1));
    expect(recorded[0]).toMatchObject({ username: '', accountType: 'upgraded' });
  });

  it('explains while it is typed that something else was typed than a username', async () => {
    installBridge({
      pacer: {
        readUsername: async ({ username: typed }) =>
          ok(typed === '1234567' ? { explain: { en: 'That is an account number.' } } : {}),
      },
    });
    renderPage(<PacerPanel person={person(1)} accounts={[]} />);
    await userEvent.type(username(), '1234567');
    await waitFor(() =>
      expect(username()).toHaveAccessibleDescription(/That is an account number/),
    );
    await userEvent.type(username(), '8');
    await waitFor(() =>
      expect(username()).not.toHaveAccessibleDescription(/That is an account number/),
    );
  });

  it('says beside the date what is wrong with it', async () => {
    installBridge({
      pacer: {
        readUsername: async () => ok({}),
        record: async () => failFields([{ field: 'createdOn', code: 'date-in-the-future' }]),
      },
    });
    renderPage(<PacerPanel person={person(1)} accounts={[]} />);
    await userEvent.type(username(), 'jalison2020');
    await record();
    const created = screen.getByLabelText('When was the account created?');
    await waitFor(() => expect(created).toHaveAccessibleDescription(/has not come yet/));
    expect(created).toHaveFocus();
    expect(username()).toHaveValue('jalison2020');
  });

  it('that is recorded: gives the verdict, why, what to do and who says so', async () => {
    installBridge({});
    renderPage(
      <PacerPanel person={person(1)} accounts={[{ account: ACCOUNT, verdict: UPGRADED }]} />,
    );
    expect(screen.getByRole('heading', { name: 'Upgraded' })).toBeVisible();
    expect(screen.getByText('Nothing to do now.')).toBeVisible();
    expect(screen.getByText('March 2, 2020')).toBeVisible();
    await userEvent.click(screen.getByText('Sources'));
    expect(await screen.findByText('A notice')).toBeVisible();
  });

  it('on the record that was merged into another: can’t be taken off there, where nobody sees it', () => {
    installBridge({});
    const accounts = [{ account: ACCOUNT, verdict: UPGRADED }];
    renderPage(<PacerPanel person={person(1)} accounts={accounts} listedAs={person(2)} />);
    expect(screen.getByRole('button', { name: 'Change the details' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Remove account' })).toBeNull();
  });

  it('asks about skips, apps and codes only where they can be, and about trouble when asked to', async () => {
    installBridge({});
    renderPage(<PacerPanel person={person(1)} accounts={[]} />);
    const choose = (words: string) =>
      userEvent.selectOptions(
        screen.getByLabelText('Is multifactor authentication set up?'),
        words,
      );
    const asked = () =>
      [/put off\?$/, /^Which apps/, /^How many backup codes/, /^Is the account deactivated/].map(
        (label) => screen.queryByLabelText(label) !== null,
      );
    expect(asked()).toEqual([false, false, false, false]);
    await choose('Not set up');
    expect(asked()).toEqual([true, false, false, false]);
    await choose('With an authenticator app');
    expect(asked()).toEqual([false, true, false, false]);
    await choose('With an app and backup codes');
    expect(asked()).toEqual([false, true, true, false]);
    const left = screen.getByLabelText(/^How many backup codes/);
    await userEvent.type(left, '2');
    expect(left).toHaveAccessibleDescription(/^Almost none/);
    await userEvent.type(left, '0');
    expect(left).not.toHaveAccessibleDescription(/^Almost none/);
    await choose('Not known');
    await userEvent.click(screen.getByText(/^PACER asks for a new password/));
    await waitFor(() => expect(asked()).toEqual([true, false, false, true]));
  });

  it('opens what is closed where a field in it was changed meanwhile', async () => {
    installBridge({
      pacer: {
        record: async () =>
          failFields([
            { field: 'deactivated', code: 'changed-meanwhile', values: { now: 'unused' } },
          ]),
      },
    });
    renderPage(<PacerPanel person={person(1)} accounts={[]} />);
    await userEvent.click(screen.getByRole('radio', { name: 'Upgraded PACER Account' }));
    await record();
    const field = await screen.findByLabelText('Is the account deactivated?');
    expect(field).toHaveAccessibleDescription(/because it was not used for a long time/);
  });

  it.each([
    [{ mfa: 'locked-out' }, /shows “User Update Required”/],
    [{ mfa: 'not-enrolled', mfaSkips: 3 }, /as often as PACER allows/],
    [{ deactivated: 'by-pacer' }, /recorded as deactivated/],
  ] as const)('with %j: says so and the way back, before all else', async (facts, words) => {
    installBridge({});
    const account = { ...ACCOUNT, ...facts };
    renderPage(<PacerPanel person={person(1)} accounts={[{ account, verdict: UPGRADED }]} />);
    expect(screen.getByText(words)).toBeVisible();
    expect(screen.getByText(/call the PACER Service Center/i)).toBeVisible();
    expect(screen.queryByText('Nothing to do now.')).toBeNull();
  });

  it('shows who has the codes, how many are left and what was put off', () => {
    installBridge({});
    const account: PacerAccount = {
      ...ACCOUNT,
      mfa: 'app-and-codes',
      authenticators: ['Authy, Ann', '2FAS, Bo'],
      backupCodes: 0,
      passwordSkips: 1,
    };
    renderPage(<PacerPanel person={person(1)} accounts={[{ account, verdict: UPGRADED }]} />);
    const value = (name: string) => screen.getByText(name).nextElementSibling?.textContent;
    expect(value('Authenticator apps')).toBe('Authy, Ann; 2FAS, Bo');
    expect(value('Backup codes left')).toBe('0: almost none');
    expect(value('Prompt for a new password put off')).toBe('Once');
  });
});
