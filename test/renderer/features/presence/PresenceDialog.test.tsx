import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { fail, ok } from '../../../../electron/shared/domain/values/result.ts';
import { PresenceDialog } from '../../../../renderer/features/presence/PresenceDialog.tsx';
import { usePresence } from '../../../../renderer/features/presence/presence.store.ts';
import type { Answer, Asked } from '../../../../renderer/lib/bridge/bridge.ts';
import { usePresenceAsked } from '../../../../renderer/lib/stores/presence.store.ts';
import { type Answers, installBridge } from '../../../support/fake-bridge.ts';
import { renderPage } from '../../../support/render-page.tsx';

const PIN = 'quiet lamp 7';
const GRANT = 'b'.repeat(64);
const proof = () => ok({ grant: GRANT, seconds: 60 });
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const pin = () => screen.getByLabelText('PIN of FileReady');

type State = Answer<'presence', 'state'>;

/** Asks for proof with the dialog in place; `answer` is what comes of it. */
async function open(state: Partial<State>, answers: Answers['presence'] = {}) {
  const how: State = { way: 'pin', isSetUp: true, waitSeconds: 0, ...state };
  installBridge({ presence: { state: async () => ok(how), ...answers } });
  renderPage(<PresenceDialog />);
  const { prove } = usePresenceAsked.getState();
  const asked = prove({ action: 'destroy-all' });
  await screen.findByText('FileReady is about to delete every login it keeps.');
  return { answer: asked };
}

beforeEach(() => usePresence.setState({ input: undefined, view: { state: 'loading' } }));

describe('showing that it is you', () => {
  it('takes the PIN, hands on the proof and keeps neither in the page', async () => {
    const proved: Asked<'presence', 'prove'>[] = [];
    const { answer } = await open(
      {},
      {
        prove: async (input) => {
          proved.push(input);
          return proof();
        },
      },
    );
    await userEvent.type(pin(), PIN);
    await press('Continue');
    expect(await answer).toBe(GRANT);
    expect(proved).toEqual([{ act: { action: 'destroy-all' }, pin: PIN }]);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(document.documentElement.outerHTML).not.toContain(GRANT);
  });

  it('says how many tries are left and empties the field', async () => {
    await open({}, { prove: async () => fail('presence-wrong-pin', { left: 1 }) });
    await userEvent.type(pin(), 'wrong');
    await press('Continue');
    await waitFor(() => expect(pin()).toHaveAccessibleDescription(/One more try/));
    expect(pin()).toHaveValue('');
    expect(pin()).toHaveFocus();
  });

  it('lets nobody try while they have to wait', async () => {
    let tries = 0;
    await open(
      { waitSeconds: 30 },
      {
        prove: async () => {
          tries += 1;
          return proof();
        },
      },
    );
    expect(pin()).toHaveAccessibleDescription(/try again in 30 seconds/);
    await userEvent.type(pin(), PIN);
    await press('Continue');
    expect(tries).toBe(0);
  });

  it('answers nothing when the person turns back', async () => {
    const { answer } = await open({});
    await press('Cancel');
    expect(await answer).toBeUndefined();
  });

  it('has a PIN set first where there is none, typed twice, and then goes on', async () => {
    const set: string[] = [];
    const { answer } = await open(
      { isSetUp: false },
      {
        setPin: async (input) => {
          set.push(input.pin);
          return ok({ way: 'pin', isSetUp: true, waitSeconds: 0 });
        },
        prove: async () => proof(),
      },
    );
    await userEvent.type(screen.getByLabelText('New PIN'), PIN);
    await userEvent.type(screen.getByLabelText('New PIN again'), 'something else');
    await press('Set PIN and continue');
    expect(await screen.findByText(/The two PINs are not the same/)).toBeVisible();
    expect(set).toEqual([]);
    await userEvent.clear(screen.getByLabelText('New PIN again'));
    await userEvent.type(screen.getByLabelText('New PIN again'), PIN);
    await press('Set PIN and continue');
    expect(await answer).toBe(GRANT);
    expect(set).toEqual([PIN]);
  });

  it('waits for the system’s own question and lets the person try again', async () => {
    let asked = 0;
    const { answer } = await open(
      { way: 'system' },
      {
        prove: async () => {
          asked += 1;
          return asked === 1 ? fail('presence-refused') : proof();
        },
      },
    );
    expect(await screen.findByText(/did not confirm that it was you/)).toBeVisible();
    await press('Try again');
    expect(await answer).toBe(GRANT);
    expect(asked).toBe(2);
  });

  it('says so when the keychain can’t be asked', async () => {
    await open({}, { state: async () => fail('keychain-locked') });
    expect(await screen.findByText(/The keychain is locked/)).toBeVisible();
  });
});
