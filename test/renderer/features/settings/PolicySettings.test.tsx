import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { POLICIES, POLICY_NAMES } from '../../../../electron/shared/domain/policy/table.ts';
import { ok } from '../../../../electron/shared/domain/values/result.ts';
import { PolicySettings } from '../../../../renderer/features/settings/PolicySettings.tsx';
import { type PolicyState, usePolicy } from '../../../../renderer/lib/stores/policy.store.ts';
import { installBridge } from '../../../support/fake-bridge.ts';
import { renderPage } from '../../../support/render-page.tsx';

type Policy = PolicyState['policies'][number];

const WHERE = { machine: '/etc/fileready/policy.json', user: '/home/policy.json' };

function stateWith(
  set: readonly Policy[] = [],
  rest: Partial<Omit<PolicyState, 'policies'>> = {},
): PolicyState {
  const policies = POLICY_NAMES.map((name): Policy => {
    const { standard } = POLICIES[name];
    const value = typeof standard === 'object' ? [...standard] : standard;
    const asItComes: Policy = { name, value, source: 'standard', isLocked: false };
    return set.find((one) => one.name === name) ?? asItComes;
  });
  const absent = { state: 'absent', isHeld: false } as const;
  const places: PolicyState['places'] = [
    { place: 'machine', where: WHERE.machine, ...absent },
    { place: 'user', where: WHERE.user, ...absent },
  ];
  return { policies, unused: [], places, profilesFaults: [], ...rest };
}

function show(first: PolicyState) {
  let state = first;
  const { tell } = installBridge({ policy: { state: async () => ok(state) } });
  renderPage(<PolicySettings />);
  const become = (next: PolicyState) => {
    state = next;
    tell({ kind: 'policy-changed' });
  };
  return { become };
}

beforeEach(() => usePolicy.setState({ input: undefined, view: { state: 'loading' } }));

describe('what your firm’s IT has set', () => {
  it('is one sentence while there is nothing', async () => {
    show(stateWith());
    await screen.findByText('Your firm’s IT has set nothing for this app.');
    expect(screen.queryByRole('listitem')).toBeNull();
  });

  it('is a list with value, place, lock and the name for the help desk', async () => {
    show(
      stateWith([
        { name: 'Reveal', value: false, source: 'machine', isLocked: true },
        { name: 'IdleLockMinutes', value: 7, source: 'machine-recommended', isLocked: false },
        { name: 'SpentCredentials', value: 'destroy', source: 'user', isLocked: true },
        {
          name: 'AllowedHosts',
          value: ['a.example', '*.b.example'],
          source: 'machine',
          isLocked: true,
        },
      ]),
    );
    const items = await screen.findAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual([
      'Hosts for sign-in and linking AllowedHostsa.example*.b.exampleSet for this computer. Locked.',
      'Showing passwords RevealNot allowedSet for this computer. Locked.',
      'Minutes without use until the app locks itself IdleLockMinutes7Recommended for this computer. You may choose something else.',
      'Court logins after linking SpentCredentialsDelete themSet for your account. Locked.',
    ]);
  });

  it('says what is wrong with a value, and what counts instead', async () => {
    show(
      stateWith([
        { name: 'Copy', value: false, source: 'machine', isLocked: true, problem: 'wrong-type' },
      ]),
    );
    const item = await screen.findByRole('listitem');
    expect(item).toHaveTextContent(
      'The value is of the wrong type. Until it is corrected, the strictest value counts.',
    );
  });

  it('names what is set without effect, with the place and the reason', async () => {
    show(stateWith([], { unused: [{ place: 'machine', name: 'Coppy', why: 'unknown-name' }] }));
    const item = await screen.findByRole('listitem');
    expect(item).toHaveTextContent(`Coppy in ${WHERE.machine}`);
    expect(within(item).getByText('FileReady has no setting of this name.')).toBeVisible();
  });

  it('says once that a place is ignored or can’t be read, why, and what that means', async () => {
    const trouble = (why: string, isHeld: boolean, state: 'ignored' | 'unreadable') => [
      { place: 'machine' as const, where: WHERE.machine, state, why, isHeld },
      { place: 'machine-recommended' as const, where: WHERE.machine, state, why, isHeld },
    ];
    const { become } = show(
      stateWith([], { places: trouble('writable-by-others', false, 'ignored') }),
    );
    await screen.findByText(/Other users of this computer can write to it\. Nothing that is set/);
    expect(screen.getAllByText('A policy is ignored')).toHaveLength(1);
    become(stateWith([], { places: trouble('not-json', true, 'unreadable') }));
    await screen.findByText(/It is not valid JSON\. What was set there before still counts\./);
    become(stateWith([], { places: trouble('EACCES', false, 'unreadable') }));
    await screen.findByText(/The system reports: EACCES\. What it may forbid is closed/);
    expect(screen.queryByText(/nothing for this app/)).toBeNull();
  });

  it('follows the news of a change', async () => {
    const { become } = show(stateWith());
    await screen.findByText(/has set nothing/);
    become(stateWith([{ name: 'Copy', value: false, source: 'user', isLocked: true }]));
    expect(await screen.findByRole('listitem')).toHaveTextContent('Set for your account. Locked.');
  });
});
