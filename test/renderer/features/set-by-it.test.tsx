import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CourtId } from '../../../electron/shared/domain/values/ids.ts';
import { fail, ok } from '../../../electron/shared/domain/values/result.ts';
import { AddressForm } from '../../../renderer/features/endpoint/AddressForm.tsx';
import { AssistedSetting } from '../../../renderer/features/endpoint/AssistedSetting.tsx';
import { ChecklistExports } from '../../../renderer/features/exports/ChecklistExports.tsx';
import { ChooseStage } from '../../../renderer/features/import/ChooseStage.tsx';
import { WayCards } from '../../../renderer/features/linking/WayCards.tsx';
import { EnterPractice } from '../../../renderer/features/practice/EnterPractice.tsx';
import { GuideStage } from '../../../renderer/features/rescue/GuideStage.tsx';
import { LockSettings } from '../../../renderer/features/settings/LockSettings.tsx';
import { PassphraseForm } from '../../../renderer/features/transfer/PassphraseForm.tsx';
import { RestoreScreen } from '../../../renderer/features/transfer/RestoreScreen.tsx';
import { DestroyCredential } from '../../../renderer/features/vault/DestroyCredential.tsx';
import { ShowPanel } from '../../../renderer/features/vault/ShowPanel.tsx';
import type { Answer } from '../../../renderer/lib/bridge/bridge.ts';
import { type PolicyState, usePolicy } from '../../../renderer/lib/stores/policy.store.ts';
import { FailureMessage } from '../../../renderer/parts/FailureMessage.tsx';
import { installBridge } from '../../support/fake-bridge.ts';
import { ecfId, linking } from '../../support/invented.ts';
import { knowNoPolicy, knowPolicy } from '../../support/policy-state.ts';
import { renderPage } from '../../support/render-page.tsx';

const ID = ecfId(1);
const AT = { authUrl: 'https://pacer.login.uscourts.gov', ecfUrl: 'https://ecf.alnb.uscourts.gov' };
const ENDPOINT: Answer<'endpoints', 'open'> = {
  ...{ courtId: CourtId.parse('alnb'), courtName: 'A court', ...AT, profile: AT },
  ...{ foreignHosts: [], from: 'profile', assisted: { isOn: false } },
};
const CONTACT = 'Help desk, extension 4400';
const nothing = () => {};

beforeEach(knowNoPolicy);
afterEach(knowNoPolicy);

type Case = readonly [
  policy: Parameters<typeof knowPolicy>[0],
  role: 'button' | 'switch',
  name: string | RegExp,
  part: () => ReactElement,
];

const link = (closedBy: 'PracticeCourt' | 'AssistedLinking' | 'AllowedHosts', way: string) => {
  const view = linking();
  return {
    ...view,
    ways: view.ways.map((one) => (one.way === way ? { ...one, isOffered: false, closedBy } : one)),
  };
};
const action = { isBusy: false, failure: undefined, perform: async () => false };
const ways = (view: ReturnType<typeof linking>) => (
  <WayCards view={view} action={action} onBegin={nothing} onChoose={nothing} />
);

const CASES: readonly Case[] = [
  [{ Reveal: false }, 'button', 'Show both', () => <ShowPanel ecfAccountId={ID} />],
  [{ Copy: false }, 'button', 'Copy password', () => <ShowPanel ecfAccountId={ID} />],
  [{ Import: false }, 'button', /^Choose a/, () => <ChooseStage closedFile={undefined} />],
  [{ Import: false }, 'button', /^Choose/, () => <GuideStage onRead={nothing} />],
  [{ Transfer: false }, 'button', 'Make the file', () => <PassphraseForm personId={undefined} />],
  [{ Transfer: false }, 'button', /^Choose/, () => <RestoreScreen />],
  [{ PracticeCourt: false }, 'button', /^Start/, () => <EnterPractice />],
  [
    { PracticeCourt: false },
    'button',
    /^Start practice/,
    () => ways(link('PracticeCourt', 'practice')),
  ],
  [
    { AssistedLinking: false },
    'button',
    /app|assist/i,
    () => ways(link('AssistedLinking', 'assisted')),
  ],
  [
    { AllowedHosts: ['a.example'] },
    'button',
    /guid|court/i,
    () => ways(link('AllowedHosts', 'guided')),
  ],
  [{ AssistedLinking: false }, 'switch', /./, () => <AssistedSetting shown={ENDPOINT} />],
  [
    { EndpointChanges: false },
    'button',
    'Save addresses',
    () => <AddressForm shown={{ ...ENDPOINT, lockedBy: 'EndpointChanges' }} />,
  ],
  [
    { CourtEndpoints: [`alnb ${AT.authUrl} ${AT.ecfUrl}`] },
    'button',
    'Save addresses',
    () => <AddressForm shown={{ ...ENDPOINT, from: 'it', lockedBy: 'CourtEndpoints' }} />,
  ],
  [
    { SpentCredentials: 'keep' },
    'button',
    'Delete…',
    () => <DestroyCredential ecfAccountId={ID} courtName="A court" isSpent />,
  ],
];

describe('S54: a control that firm IT has closed', () => {
  it.each(CASES)(
    'for %j is where it was: the %s %s says why, by which name, and whom to ask',
    async (set, role, name, part) => {
      installBridge({});
      knowPolicy({ ...set, HelpContact: CONTACT });
      renderPage(part());
      const [control] = screen
        .getAllByRole(role, { name })
        .filter((one) => one.getAttribute('aria-disabled') === 'true');
      if (!control) throw new Error('no such control is locked');
      expect(control).toHaveAccessibleDescription(
        new RegExp(
          `Set by your firm’s IT: .+ \\(${Object.keys(set)[0]}\\)\\. For help: ${CONTACT}`,
        ),
      );
      control.focus();
      expect(control).toHaveFocus();
      await userEvent.keyboard('{Enter}');
      expect(screen.queryByRole('alert')).toBeNull();
    },
  );

  it('says so of a menu as soon as it is reached', async () => {
    installBridge({});
    knowPolicy({ Exports: false });
    renderPage(<ChecklistExports ecfAccountId={ID} personName="Paula" courtName="A court" />);
    const button = screen.getByRole('button');
    expect(button).toHaveAttribute('aria-disabled', 'true');
    await userEvent.tab();
    expect(await screen.findByRole('tooltip')).toHaveTextContent('(Exports)');
    await userEvent.click(button);
    expect(screen.queryByRole('menu')).toBeNull();
  });

  it('works as ever while nothing is set', () => {
    installBridge({});
    knowPolicy({});
    renderPage(<ShowPanel ecfAccountId={ID} />);
    expect(screen.queryByText(/Set by your firm/)).toBeNull();
    expect(screen.getByRole('button', { name: 'Show both' })).not.toHaveAttribute(
      'aria-disabled',
      'true',
    );
  });
});

describe('a policy that comes while somebody types', () => {
  it('takes nothing typed away, and the save that came too late says why in place', async () => {
    const { tell } = installBridge({
      endpoints: {
        set: async () =>
          fail('set-by-it', { policy: 'EndpointChanges', contact: CONTACT, hasContact: 'yes' }),
      },
    });
    renderPage(<AddressForm shown={ENDPOINT} />);
    const field = screen.getByLabelText(/^Sign-in address/);
    await userEvent.clear(field);
    await userEvent.type(field, 'https://login.example.gov');
    await userEvent.click(screen.getByRole('button', { name: 'Save addresses' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      `The setting is “Changing a court’s addresses” (EndpointChanges). For help: ${CONTACT}`,
    );
    expect(field).toHaveValue('https://login.example.gov');
    act(() => tell({ kind: 'policy-changed' }));
    expect(field).toHaveValue('https://login.example.gov');
  });

  it('is named in the sentence, with the firm’s own people where nobody else is named', () => {
    installBridge({});
    const values = { policy: 'Reveal', contact: '', hasContact: 'no' };
    renderPage(<FailureMessage failure={{ code: 'set-by-it', values }} />);
    expect(screen.getByRole('alert')).toHaveTextContent(
      'The setting is “Showing passwords” (Reveal). Your firm’s IT can tell you why.',
    );
  });
});

/** Both chosen by the person; for the lock, firm IT recommends something else. */
function withChoices(state: PolicyState): PolicyState {
  const chosen = {
    IdleLockMinutes: { value: 30, otherwise: { value: 7, source: 'machine-recommended' } },
    ClipboardSeconds: { value: 60, otherwise: { value: 10, source: 'standard' } },
  } as const;
  const isChosen = (name: string): name is keyof typeof chosen => name in chosen;
  return {
    ...state,
    policies: state.policies.map((one) =>
      isChosen(one.name) ? { ...one, source: 'person' as const, ...chosen[one.name] } : one,
    ),
  };
}

describe('the lock and the clipboard in the settings', () => {
  const selects = () => screen.getAllByRole('combobox');

  it('are chosen by the person', async () => {
    installBridge({ policy: { state: async () => ok(undefined as never) } });
    knowPolicy({});
    const onChange = vi.fn();
    renderPage(<LockSettings onChange={onChange} />);
    const [idle, clipboard] = selects();
    if (!idle || !clipboard) throw new Error('two choices are missing');
    expect(idle).toHaveDisplayValue('5 minutes, the standard');
    expect(clipboard).toHaveDisplayValue('10 seconds, the standard');
    await userEvent.selectOptions(idle, '15 minutes');
    await userEvent.selectOptions(clipboard, '30 seconds');
    expect(onChange.mock.calls).toEqual([[{ idleLockMinutes: 15 }], [{ clipboardSeconds: 30 }]]);
  });

  it('go back to what firm IT recommends, or to what FileReady comes with', async () => {
    installBridge({});
    knowPolicy({});
    usePolicy.setState(({ view }) => ({
      view: view.state === 'ready' ? { ...view, value: withChoices(view.value) } : view,
    }));
    const onChange = vi.fn();
    renderPage(<LockSettings onChange={onChange} />);
    const [idle, clipboard] = selects();
    if (!idle || !clipboard) throw new Error('two choices are missing');
    expect(idle).toHaveDisplayValue('30 minutes');
    expect(clipboard).toHaveDisplayValue('60 seconds');
    await userEvent.selectOptions(idle, '7 minutes, as your firm’s IT recommends');
    await userEvent.selectOptions(clipboard, '10 seconds, the standard');
    expect(onChange.mock.calls).toEqual([
      [{ idleLockMinutes: null }],
      [{ clipboardSeconds: null }],
    ]);
  });

  it('show what firm IT has set, and nothing else to choose', () => {
    installBridge({});
    knowPolicy({ IdleLockMinutes: 7 });
    renderPage(<LockSettings onChange={nothing} />);
    const [idle, clipboard] = selects();
    if (!idle || !clipboard) throw new Error('two choices are missing');
    expect(idle).toHaveDisplayValue('7 minutes');
    expect(idle?.children).toHaveLength(1);
    expect(idle).toHaveAccessibleDescription(/Set by your firm’s IT: .+ \(IdleLockMinutes\)/);
    expect(clipboard?.children.length).toBeGreaterThan(3);
  });
});
