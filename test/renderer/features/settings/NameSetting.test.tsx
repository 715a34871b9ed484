import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { failFields } from '../../../../electron/shared/domain/values/result.ts';
import { tooLong } from '../../../../electron/shared/domain/values/typed-text.ts';
import { NameSetting } from '../../../../renderer/features/settings/NameSetting.tsx';
import { installBridge } from '../../../support/fake-bridge.ts';
import { renderPage } from '../../../support/render-page.tsx';

it('saves the address that reminders are sent from with the name, and says beside it what is wrong', async () => {
  const asked: unknown[] = [];
  installBridge({
    app: {
      setPreferences: async ({ change }) => {
        asked.push(change);
        return failFields([{ field: 'sendsFrom', code: 'not-an-email' }]);
      },
    },
  });
  renderPage(
    <NameSetting recordsAs="Dana Desk" sendsFrom={undefined} firmName={undefined} now="root" />,
  );
  const address = screen.getByLabelText('Email address');
  await userEvent.type(address, ' dana at firm ');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(address).toHaveAccessibleDescription(/email/i));
  expect(address).toBeInvalid();
  expect(asked).toEqual([{ recordsAs: 'Dana Desk', sendsFrom: 'dana at firm', firmName: '' }]);
});

it('says at the name how much too long it is, and keeps all of what was pasted', async () => {
  installBridge({
    app: {
      setPreferences: async ({ change: { recordsAs = '' } }) =>
        failFields([{ field: 'recordsAs', ...tooLong(recordsAs.length, 100) }]),
    },
  });
  renderPage(<NameSetting recordsAs="" sendsFrom={undefined} firmName={undefined} now="root" />);
  const name = screen.getByLabelText('Name');
  await userEvent.click(name);
  await userEvent.paste('n'.repeat(120));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(name).toHaveAccessibleDescription(/too long by 20 characters/));
  expect(name).toHaveValue('n'.repeat(120));
});
