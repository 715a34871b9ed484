import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { failFields } from '../../../../electron/shared/domain/values/result.ts';
import { tooLong } from '../../../../electron/shared/domain/values/typed-text.ts';
import { NameSetting } from '../../../../renderer/features/settings/NameSetting.tsx';
import { installBridge } from '../../../support/fake-bridge.ts';
import { renderPage } from '../../../support/render-page.tsx';

it('says at the name how much too long it is, and keeps all of what was pasted', async () => {
  installBridge({
    app: {
      setPreferences: async ({ change: { recordsAs = '' } }) =>
        failFields([{ field: 'recordsAs', ...tooLong(recordsAs.length, 100) }]),
    },
  });
  renderPage(<NameSetting recordsAs="" now="root" />);
  const name = screen.getByLabelText('Name');
  await userEvent.click(name);
  await userEvent.paste('n'.repeat(120));
  await userEvent.click(screen.getByRole('button', { name: 'Save the name' }));
  await waitFor(() => expect(name).toHaveAccessibleDescription(/too long by 20 characters/));
  expect(name).toHaveValue('n'.repeat(120));
});
