import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import type { PacerSignIn } from '../../../../electron/shared/domain/pacer/sign-in.ts';
import { CourtId } from '../../../../electron/shared/domain/values/ids.ts';
import { ok } from '../../../../electron/shared/domain/values/result.ts';
import type { PracticeSheet } from '../../../../renderer/lib/bridge/bridge.ts';
import { usePracticePeople } from '../../../../renderer/lib/stores/practice-people.store.ts';
import { useSignInDrafts } from '../../../../renderer/lib/stores/sign-in-drafts.store.ts';
import { SignInAs } from '../../../../renderer/parts/sign-in/SignInAs.tsx';
import { installBridge } from '../../../support/fake-bridge.ts';
import { ecfId } from '../../../support/invented.ts';
import { renderPage } from '../../../support/render-page.tsx';

const sheet = (id: string, name: string): PracticeSheet => ({
  id,
  name,
  story: '',
  pacerUsername: id,
  practicePacerPassword: 'Copper-Kettle-Song-58',
  ecfLogin: id,
  practiceEcfPassword: 'Meadow-alnb-12',
});

function open() {
  const signedIn: PacerSignIn[] = [];
  installBridge({
    practice: {
      people: async () =>
        ok([sheet('jalison', 'James Alison'), sheet('pplain', 'Paula Plainview')]),
    },
  });
  const page = renderPage(
    <SignInAs
      ecfAccountId={ecfId(1)}
      courtId={CourtId.parse('alnb')}
      personName="Paula Plainview"
      isAtPractice
      button={{ label: 'Try', busyLabel: 'Trying', isBusy: false, appearance: 'secondary' }}
      onSignIn={(as) => signedIn.push(as)}
    />,
  );
  return { ...page, signedIn };
}

const chosen = async () => screen.findByRole('combobox', { name: 'Practice person' });

beforeEach(() => {
  useSignInDrafts.setState(useSignInDrafts.getInitialState());
  usePracticePeople.setState(usePracticePeople.getInitialState());
});

it('suggests the practice person who is named like the person on screen', async () => {
  const { signedIn } = open();
  expect(await chosen()).toHaveValue('pplain');
  await userEvent.click(screen.getByRole('button', { name: 'Try' }));
  expect(signedIn).toEqual([{ from: 'practice-person', personId: 'pplain' }]);
});

it('still knows the practice person that was chosen after the form was left', async () => {
  const { unmount } = open();
  await userEvent.selectOptions(await chosen(), 'jalison');
  unmount();
  open();
  expect(await chosen()).toHaveValue('jalison');
});

it('keeps what was typed after the form was left, but no password and no passcode', async () => {
  const { unmount } = open();
  await userEvent.click(screen.getByRole('radio', { name: 'Type a sign-in' }));
  await userEvent.type(screen.getByLabelText(/^PACER username/), 'jalison2020');
  await userEvent.type(screen.getByLabelText(/^PACER password/), 'Copper-Kettle-Song-58');
  expect(JSON.stringify(useSignInDrafts.getState().drafts)).not.toContain('Copper');
  unmount();
  open();
  expect(screen.getByLabelText(/^PACER username/)).toHaveValue('jalison2020');
  expect(screen.getByLabelText(/^PACER password/)).toHaveValue('');
});

it('asks before it sends a passcode that no authenticator app shows', async () => {
  const { signedIn } = open();
  await userEvent.click(screen.getByRole('radio', { name: 'Type a sign-in' }));
  await userEvent.type(screen.getByLabelText(/^PACER username/), 'jalison2020');
  const code = screen.getByLabelText(/^One-time passcode/);
  await userEvent.type(code, '12345');
  const send = screen.getByRole('button', { name: 'Try' });
  await userEvent.click(send);
  expect(signedIn).toEqual([]);
  expect(screen.getByText(/this is something else/)).toBeVisible();
  expect(code).toHaveFocus();

  await userEvent.type(code, '6');
  expect(screen.queryByText(/this is something else/)).toBeNull();
  await userEvent.click(send);
  expect(signedIn).toMatchObject([{ username: 'jalison2020', otpCode: '123456' }]);
});

it('sends a backup code when asked a second time', async () => {
  const { signedIn } = open();
  await userEvent.click(screen.getByRole('radio', { name: 'Type a sign-in' }));
  await userEvent.type(screen.getByLabelText(/^One-time passcode/), '4821 0397');
  await userEvent.click(screen.getByRole('button', { name: 'Try' }));
  await userEvent.click(screen.getByRole('button', { name: 'Try' }));
  expect(signedIn).toHaveLength(1);
});
