import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { failFields } from '../../../../electron/shared/domain/values/result.ts';
import { tooLong } from '../../../../electron/shared/domain/values/typed-text.ts';
import { ResetForm } from '../../../../renderer/features/vault/ResetForm.tsx';
import { installBridge } from '../../../support/fake-bridge.ts';
import { ecfId } from '../../../support/invented.ts';
import { renderPage } from '../../../support/render-page.tsx';

it('says at the note how much too long it is, and keeps all of what was pasted', async () => {
  installBridge({
    vault: {
      recordReset: async ({ note }) =>
        failFields([{ field: 'note', ...tooLong(note.length, 1000) }]),
    },
  });
  renderPage(<ResetForm ecfAccountId={ecfId(1)} />);
  const note = screen.getByRole('textbox');
  await userEvent.click(note);
  await userEvent.paste('n'.repeat(1200));
  await userEvent.click(screen.getByRole('button'));
  await waitFor(() => expect(note).toHaveAccessibleDescription(/too long by 200 characters/));
  expect(note).toHaveValue('n'.repeat(1200));
});
