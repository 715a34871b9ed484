import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { CourtId } from '../../../../electron/shared/domain/values/ids.ts';
import { fail, failFields, ok } from '../../../../electron/shared/domain/values/result.ts';
import { MoveScreen } from '../../../../renderer/features/transfer/MoveScreen.tsx';
import type { KeptCredential } from '../../../../renderer/lib/bridge/bridge.ts';
import { useKeptCredentials } from '../../../../renderer/lib/stores/kept-credentials.store.ts';
import { usePresenceAsked } from '../../../../renderer/lib/stores/presence.store.ts';
import { type Answers, installBridge } from '../../../support/fake-bridge.ts';
import { ecfId, personId } from '../../../support/invented.ts';
import { renderPage } from '../../../support/render-page.tsx';

const PASSPHRASE = 'copper meadow quilt lantern';
const KEPT: KeptCredential = {
  ecfAccountId: ecfId(1),
  personId: personId(1),
  personName: 'James Alison',
  courtId: CourtId.parse('alnb'),
  capacity: 'attorney',
  state: 'recorded',
};

async function show(transfer: Answers['transfer']) {
  installBridge({ vault: { kept: async () => ok([KEPT]) }, transfer: { ...transfer } });
  renderPage(<MoveScreen />);
  await screen.findByLabelText('Whose logins');
}

async function type(passphrase: string, again = passphrase): Promise<void> {
  await userEvent.type(screen.getByLabelText('Passphrase'), passphrase);
  await userEvent.type(screen.getByLabelText('Passphrase again'), again);
  await userEvent.click(screen.getByRole('button', { name: 'Make the file' }));
}

async function agree() {
  await waitFor(() => expect(usePresenceAsked.getState().asking).toBeDefined());
  const { asking } = usePresenceAsked.getState();
  await act(async () => asking?.answer('c'.repeat(64)));
  return asking?.act;
}

const strength = async () => ok({ score: 4, suggestions: [] });

beforeEach(() => {
  useKeptCredentials.setState({ input: undefined, view: { state: 'loading' } });
  usePresenceAsked.setState({ asking: undefined });
});

describe('making a transfer file', () => {
  it('is asked for with a passphrase that was typed twice, and says what is in the file', async () => {
    await show({
      strength,
      write: async ({ grant }) =>
        grant
          ? ok({ isCanceled: false, fileName: 'moved.fileready', credentials: 1, notDone: [] })
          : fail('presence-needed'),
    });
    await userEvent.selectOptions(screen.getByLabelText('Whose logins'), 'James Alison');
    await type(PASSPHRASE);
    expect(await agree()).toEqual({ action: 'transfer-out', personId: personId(1) });
    expect(await screen.findByText(/One login is in moved.fileready, encrypted/)).toBeVisible();
    expect(screen.getByLabelText('Passphrase')).toHaveValue('');
  });

  it('is not made when the two passphrases differ', async () => {
    await show({ strength });
    await type(PASSPHRASE, 'something else');
    expect(await screen.findByText(/The two passphrases are not the same/)).toBeVisible();
    expect(usePresenceAsked.getState().asking).toBeUndefined();
  });

  it('says beside the field that a passphrase is too weak, before anybody has to show who they are', async () => {
    await show({
      strength: async () => ok({ score: 0, warning: 'topTen', suggestions: ['anotherWord'] }),
      write: async () => failFields([{ field: 'passphrase', code: 'passphrase-too-weak' }]),
    });
    await type('password');
    expect(await screen.findByText('This is among the ten most used passwords.')).toBeVisible();
    const field = screen.getByLabelText('Passphrase');
    await waitFor(() => expect(field).toHaveAccessibleDescription(/too easy to guess/));
    expect(field).toHaveValue('password');
    expect(usePresenceAsked.getState().asking).toBeUndefined();
  });
});
