import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { GateForm } from '../../../../../renderer/features/linking/gate/GateForm.tsx';
import { renderPage } from '../../../../support/render-page.tsx';

it('says how much too long a pasted reason is, and keeps all of it', async () => {
  const onBegin = vi.fn();
  const item = {
    id: 'mfa-not-known',
    severity: 'warns' as const,
    text: { en: 'It is not recorded whether PACER asks for a code.' },
    whatToDo: { en: 'Have the person at hand.' },
    values: {},
  };
  const action = { perform: async () => true, isBusy: false, failure: undefined };
  const gate = { items: [item], passed: [], checkedAt: '2026-11-23T15:00:00.000Z' };
  renderPage(
    <GateForm gate={gate} gateKey="" action={action} isGuided={false} onBegin={onBegin} />,
  );
  const reason = screen.getByLabelText(/^Why do you want to continue/);
  await userEvent.click(reason);
  await userEvent.paste('r'.repeat(310));
  await userEvent.click(screen.getByRole('button', { name: 'Start the link' }));
  expect(reason).toHaveValue('r'.repeat(310));
  expect(reason).toHaveAccessibleDescription(/too long by 10 characters. Use at most 300/);
  expect(reason).toHaveFocus();
  expect(onBegin).not.toHaveBeenCalled();
});
