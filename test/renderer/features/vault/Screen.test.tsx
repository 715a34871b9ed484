import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { CourtId } from '../../../../electron/shared/domain/values/ids.ts';
import { fail, failFields, ok } from '../../../../electron/shared/domain/values/result.ts';
import type { ProtectedAct } from '../../../../electron/shared/domain/vault/protected-act.ts';
import { CredentialPart } from '../../../../renderer/features/vault/Screen.tsx';
import { useVault } from '../../../../renderer/features/vault/vault.store.ts';
import type { Asked, CredentialView } from '../../../../renderer/lib/bridge/bridge.ts';
import { usePresenceAsked } from '../../../../renderer/lib/stores/presence.store.ts';
import { type Answers, installBridge } from '../../../support/fake-bridge.ts';
import { court, ecfId, personId } from '../../../support/invented.ts';
import { renderPage } from '../../../support/render-page.tsx';

const PASSWORD = 'Lantern-alnb-27';
const GRANT = 'a'.repeat(64);
const login = () => screen.getByLabelText(/^CM\/ECF login/);
const password = () => screen.getByLabelText(/^CM\/ECF password/);
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const keep = () => press('Save to keychain');
const page = () => document.documentElement.outerHTML;

function credential(given: Partial<CredentialView> = {}): CredentialView {
  return {
    ecfAccountId: ecfId(1),
    personId: personId(1),
    personName: 'James Alison',
    courtId: CourtId.parse('alnb'),
    courtName: 'Bankr. N.D. Ala.',
    capacity: 'attorney',
    state: 'not-recorded',
    tries: { used: 0, most: 4 },
    system: 'old',
    triesAt: 'practice',
    helpDesk: [{ name: { en: 'Court help desk' }, about: { en: 'Logins' }, phone: '205-555-0100' }],
    ...given,
  };
}

/** Shows the part about one credential once it is loaded. */
async function show(given: Partial<CredentialView>, answers: Answers['vault'] = {}) {
  const fake = installBridge({
    vault: { open: async () => ok(credential(given)), conceal: async () => ok({}), ...answers },
  });
  renderPage(<CredentialPart court={court(1, 'preparing')} />);
  await screen.findAllByRole('heading', { level: 2, name: /CM\/ECF login|login and password/i });
  return fake;
}

/** Shows that it is the person, as the dialog would; answers what it was asked for. */
async function agree(grant: string | undefined = GRANT): Promise<ProtectedAct | undefined> {
  await waitFor(() => expect(usePresenceAsked.getState().asking).toBeDefined());
  const { asking } = usePresenceAsked.getState();
  await act(async () => asking?.answer(grant));
  return asking?.act;
}

beforeEach(() => useVault.setState({ input: undefined, view: { state: 'loading' } }));

describe('keeping a login and password', () => {
  it('hands both to the keychain and leaves neither in the page', async () => {
    const stored: Asked<'vault', 'store'>[] = [];
    await show(
      {},
      {
        store: async (input) => {
          stored.push(input);
          return ok({ state: 'recorded' as const });
        },
      },
    );
    await userEvent.type(login(), 'pplain');
    await userEvent.type(password(), PASSWORD);
    await keep();
    await waitFor(() => expect(password()).toHaveValue(''));
    expect(stored).toEqual([{ ecfAccountId: ecfId(1), login: 'pplain', password: PASSWORD }]);
    expect(login()).toHaveValue('');
    expect(page()).not.toContain(PASSWORD);
  });

  it('is typed hidden, without the browser remembering or spell-checking it', async () => {
    await show({});
    expect(password()).toHaveAttribute('type', 'password');
    expect(password()).toHaveAttribute('autocomplete', 'off');
    expect(password()).toHaveAttribute('spellcheck', 'false');
    await press('Show what is typed');
    expect(password()).toHaveAttribute('type', 'text');
  });

  it('says beside the field what is wrong and keeps what was typed', async () => {
    await show(
      {},
      { store: async () => failFields([{ field: 'password', code: 'credential-too-long' }]) },
    );
    await userEvent.type(login(), 'pplain');
    await userEvent.type(password(), PASSWORD);
    await keep();
    await waitFor(() =>
      expect(password()).toHaveAccessibleDescription(/too long for the keychain/),
    );
    expect(password()).toHaveFocus();
    expect(password()).toHaveValue(PASSWORD);
  });
});

describe('where a login is', () => {
  it('tells the risk of a login that is only in a browser, and who said so', async () => {
    await show({ state: 'in-browser-only', at: '2026-03-02T10:00:00.000Z', by: 'Ada' });
    expect(screen.getByText(/logins saved in a browser are lost/)).toBeVisible();
    expect(screen.getByText(/Said by Ada on March 2, 2026/)).toBeVisible();
    expect(screen.getByRole('radio', { name: 'Only saved in a browser' })).toBeChecked();
  });

  it('says first of all that the keychain has lost it', async () => {
    await show({ missingSince: '2026-03-02T10:00:00.000Z' });
    expect(screen.getByText('The keychain no longer has this login.')).toBeVisible();
    expect(screen.getByText(/Found missing on March 2, 2026/)).toBeVisible();
    expect(screen.queryByText('No login recorded.')).toBeNull();
  });

  it('records that it is on paper', async () => {
    const said: string[] = [];
    await show(
      {},
      {
        say: async ({ place }) => {
          said.push(place);
          return ok({ undo: [] });
        },
      },
    );
    await userEvent.click(screen.getByRole('radio', { name: 'Written down on paper' }));
    expect(said).toEqual(['on-paper']);
  });

  it('tells who kept it, that the court accepted it and which names it showed', async () => {
    const at = '2026-03-02T10:00:00.000Z';
    const names = { ecf: 'James C Alison', pacer: 'James Alison' };
    await show({
      state: 'verified',
      kept: { at, by: 'Ada' },
      checked: { at, by: 'Bo', how: 'court', names },
    });
    expect(screen.getByText(/Saved to the keychain by Ada/)).toBeVisible();
    expect(screen.getByText(/Accepted by the court .* tried by Bo/)).toBeVisible();
    expect(screen.getByText(/CM\/ECF James C Alison, PACER James Alison/)).toBeVisible();
  });

  it('says why when the keychain can’t be asked', async () => {
    await show({ state: 'unavailable', trouble: 'keychain-locked' });
    expect(screen.getByText(/The keychain is locked/)).toBeVisible();
  });
});

describe('showing a kept login', () => {
  const reveal: NonNullable<Answers['vault']>['reveal'] = async () =>
    ok({ login: 'pplain', password: PASSWORD, seconds: 10 });

  it('shows both only after proof for exactly this, and hides them on request', async () => {
    const asked: string[] = [];
    await show(
      { state: 'recorded' },
      {
        reveal: async (input) => {
          asked.push(input.grant);
          return reveal(input);
        },
      },
    );
    await press('Show both');
    expect(page()).not.toContain(PASSWORD);
    expect(await agree()).toEqual({ action: 'reveal', ecfAccountId: ecfId(1) });
    expect(await screen.findByText(PASSWORD)).toBeVisible();
    expect(asked).toEqual([GRANT]);
    await press('Hide both');
    expect(page()).not.toContain(PASSWORD);
  });

  it('hides them when the window is left and when main says so', async () => {
    const { tell } = await show({ state: 'recorded' }, { reveal });
    for (const leave of [() => fireEvent.blur(window), () => tell({ kind: 'mask' })]) {
      await press('Show both');
      await agree();
      await screen.findByText(PASSWORD);
      act(() => void leave());
      expect(page()).not.toContain(PASSWORD);
    }
  });

  it('F4: says that they are hidden only after a frame without them', async () => {
    const said: string[] = [];
    const { tell } = await show(
      { state: 'recorded' },
      {
        reveal,
        conceal: async () => {
          said.push(page().includes(PASSWORD) ? 'while it shows' : 'hidden');
          return ok({});
        },
      },
    );
    await press('Show both');
    await agree();
    await screen.findByText(PASSWORD);
    // What an earlier page had still to say may have come first.
    said.length = 0;
    act(() => void tell({ kind: 'mask' }));
    expect(page()).not.toContain(PASSWORD);
    expect(said).toEqual([]);
    await waitFor(() => expect(said).toEqual(['hidden']));
  });

  it('asks main for nothing when the person turns back', async () => {
    let asked = 0;
    await show(
      { state: 'recorded' },
      {
        reveal: async (input) => {
          asked += 1;
          return reveal(input);
        },
      },
    );
    await press('Show both');
    await act(async () => usePresenceAsked.getState().asking?.answer(undefined));
    expect(asked).toBe(0);
    expect(screen.getByRole('button', { name: 'Show both' })).toBeVisible();
  });

  it('copies without showing', async () => {
    const copied: string[] = [];
    await show(
      { state: 'recorded' },
      {
        copy: async ({ field }) => {
          copied.push(field);
          return ok({ seconds: 10 });
        },
      },
    );
    await press('Copy password');
    expect(await agree()).toEqual({ action: 'copy', ecfAccountId: ecfId(1) });
    await waitFor(() => expect(copied).toEqual(['password']));
  });
});

describe('trying a kept login at the court', () => {
  it('goes once, and shows how it stands after', async () => {
    const at = '2026-03-02T10:00:00.000Z';
    let tries = 0;
    await show(
      { state: 'recorded' },
      {
        verify: async () => {
          tries += 1;
          const checked = { at, by: 'Ada', how: 'practice' as const };
          return ok(credential({ state: 'verified', checked }));
        },
      },
    );
    await press('Try it once');
    await screen.findByText(/Accepted by the practice court/);
    expect(tries).toBe(1);
  });

  it('is not offered after four refusals: the help desk is', async () => {
    await show({
      state: 'refused',
      tries: { used: 4, most: 4 },
      cannotVerify: 'credential-tries-used-up',
    });
    expect(screen.queryByRole('button', { name: 'Try it once' })).toBeNull();
    expect(screen.getByRole('region', { name: 'The court’s help desk' })).toHaveTextContent(
      '205-555-0100',
    );
  });

  it('offers a real person no invented people to try with, and says how they find out', async () => {
    await show({ state: 'recorded', system: 'nextgen', triesAt: 'nowhere' });
    expect(screen.queryByRole('button', { name: 'Try it once' })).toBeNull();
    expect(screen.queryByLabelText('Practice person')).toBeNull();
    expect(screen.getByText(/you find out when you link/)).toBeVisible();
    expect(screen.getByText('The password was reset at the court')).toBeVisible();
  });

  it('says beside the field what is wrong with a recorded reset', async () => {
    await show(
      { state: 'recorded' },
      { recordReset: async () => failFields([{ field: 'note', code: 'field-required' }]) },
    );
    await userEvent.click(screen.getByText('The password was reset at the court'));
    await press('Record the reset');
    const note = screen.getByLabelText('How do you know?');
    await waitFor(() => expect(note).toHaveAttribute('aria-invalid', 'true'));
  });
});

describe('replacing a kept login', () => {
  it('S45: asks for proof, and nothing typed is lost when the person turns back', async () => {
    const grants: (string | undefined)[] = [];
    await show(
      { state: 'recorded' },
      {
        store: async ({ grant }) => {
          grants.push(grant);
          return grant ? ok({ state: 'recorded' as const }) : fail('presence-needed');
        },
      },
    );
    await userEvent.click(screen.getByText('Type a different login and password'));
    await userEvent.type(login(), 'pplain');
    await userEvent.type(password(), PASSWORD);
    await keep();
    await waitFor(() => expect(usePresenceAsked.getState().asking).toBeDefined());
    await act(async () => usePresenceAsked.getState().asking?.answer(undefined));
    expect(password()).toHaveValue(PASSWORD);
    await keep();
    expect(await agree()).toEqual({ action: 'replace', ecfAccountId: ecfId(1) });
    await waitFor(() => expect(password()).toHaveValue(''));
    expect(grants).toEqual([undefined, undefined, GRANT]);
  });
});

describe('a login that something else changed in the keychain', () => {
  const since = '2026-11-23T10:00:00.000Z';

  it('F23: says so in place, offers neither to show nor to try it, and what to do', async () => {
    await show({ state: 'recorded', changedSince: since });
    expect(screen.getByText('This login was changed outside FileReady')).toBeVisible();
    expect(screen.getByText(/type them again below/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Show both' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Try it once' })).toBeNull();
    expect(screen.getByText('Type a different login and password')).toBeVisible();
  });

  it('F23: takes it as it is once the person has shown that it is them', async () => {
    const taken: Asked<'vault', 'takeAsIs'>[] = [];
    await show(
      { state: 'recorded', changedSince: since },
      {
        takeAsIs: async (input) => {
          taken.push(input);
          return ok({ state: 'recorded' as const });
        },
      },
    );
    await press('Accept it as it is');
    expect(await agree()).toEqual({ action: 'take-as-is', ecfAccountId: ecfId(1) });
    await waitFor(() => expect(taken).toEqual([{ ecfAccountId: ecfId(1), grant: GRANT }]));
  });
});

describe('destroying a login', () => {
  it('asks first, says that it can’t be undone, and does nothing when the person turns back', async () => {
    let destroyed = 0;
    await show(
      { state: 'recorded' },
      {
        destroy: async () => {
          destroyed += 1;
          return ok({ state: 'not-recorded' as const });
        },
      },
    );
    await press('Delete…');
    expect(screen.getByText(/This can’t be undone/)).toBeVisible();
    await press('Cancel');
    expect(destroyed).toBe(0);
    await press('Delete…');
    await press('Delete permanently');
    expect(await agree()).toEqual({ action: 'destroy', ecfAccountId: ecfId(1) });
    await waitFor(() => expect(destroyed).toBe(1));
  });

  it('asks once more for what a link may still need', async () => {
    const asked: (boolean | undefined)[] = [];
    await show(
      { state: 'recorded' },
      {
        destroy: async ({ isNeededNoMore }) => {
          asked.push(isNeededNoMore);
          return isNeededNoMore ? ok({ state: 'not-recorded' }) : fail('credential-kept-for-link');
        },
      },
    );
    await press('Delete…');
    await press('Delete permanently');
    await agree();
    await screen.findByText(/is not proven yet: it may be needed again/);
    await press('Delete permanently');
    await agree();
    await waitFor(() => expect(asked).toEqual([false, true]));
  });
});
