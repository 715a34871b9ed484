import { describe, expect, it } from 'vitest';
import { addressesByIt, reachableByIt } from '../../../../electron/services/policy/court-reach.ts';
import { policyService } from '../../../../electron/services/policy/policy.ts';
import { PolicyKeeper } from '../../../../electron/services/policy/policy-keeper.ts';
import { policyContract } from '../../../../electron/shared/contract/groups/policy.ts';
import { PLACES } from '../../../../electron/shared/domain/policy/in-force.ts';
import { POLICY_NAMES } from '../../../../electron/shared/domain/policy/table.ts';
import { ok } from '../../../../electron/shared/domain/values/result.ts';
import { TestPolicyPlaces } from '../../../support/policy.ts';
import { good } from '../../../support/services.ts';

function ground() {
  const places = new TestPolicyPlaces();
  let keeper: PolicyKeeper | undefined;
  const state = async () => {
    keeper ??= new PolicyKeeper({ places, choices: () => ({}), onChange: () => {} });
    const policy = keeper;
    policy.look();
    // What crosses the bridge is what the contract lets through.
    return policyContract.state.output.parse(
      await good(policyService({ policy, profilesByIt: { faults: [] } }).state({})),
    );
  };
  return { places, state };
}

describe('what a person sees of the policy', () => {
  it('is every policy in the order of the table, with where it comes from', async () => {
    const { places, state } = ground();
    places.set({ AllowedHosts: ['a.example'], Reveal: 'no', IdleLockMinutes: 7 });
    places.set({ ClipboardSeconds: 20 }, 'user-recommended');
    const { policies, unused } = await state();
    expect(policies.map(({ name }) => name)).toEqual(POLICY_NAMES);
    expect(policies.filter(({ source }) => source !== 'standard')).toEqual([
      { name: 'AllowedHosts', value: ['a.example'], source: 'machine', isLocked: true },
      {
        name: 'Reveal',
        value: false,
        source: 'machine',
        isLocked: true,
        problem: 'wrong-type',
      },
      { name: 'IdleLockMinutes', value: 7, source: 'machine', isLocked: true },
      { name: 'ClipboardSeconds', value: 20, source: 'user-recommended', isLocked: false },
    ]);
    expect(unused).toEqual([]);
  });

  it('is how it stands with each place: absent, ignored, held, never read', async () => {
    const { places, state } = ground();
    places.put({ state: 'ignored', why: 'wrong-owner' });
    places.put({ state: 'unreadable', why: 'EACCES' }, 'user');
    const first = await state();
    expect(first.places.map(({ place }) => place)).toEqual(PLACES);
    expect(first.places.slice(0, 3)).toEqual([
      {
        place: 'machine',
        where: 'test machine',
        state: 'ignored',
        why: 'wrong-owner',
        isHeld: false,
      },
      { place: 'user', where: 'test user', state: 'unreadable', why: 'EACCES', isHeld: false },
      {
        place: 'machine-recommended',
        where: 'test machine-recommended',
        state: 'absent',
        isHeld: false,
      },
    ]);
    places.set({ Copy: false }, 'user');
    await state();
    places.put({ state: 'unreadable', why: 'EACCES' }, 'user');
    const { places: now, policies } = await state();
    expect(now[1]).toMatchObject({ state: 'unreadable', isHeld: true });
    expect(policies.find(({ name }) => name === 'Copy')).toMatchObject({ value: false });
  });

  it('names what is set without effect, whatever a broken file calls it', async () => {
    const { places, state } = ground();
    const long = 'x'.repeat(300);
    const values = { [long]: true, 'Cop\u202ey\n': false };
    places.put({ state: 'read', values });
    expect((await state()).unused).toEqual([
      { place: 'machine', name: 'x'.repeat(80), why: 'unknown-name' },
      { place: 'machine', name: 'Cop□y□', why: 'unknown-name' },
    ]);
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`n${at}`, true]));
    places.put({ state: 'read', values: many });
    expect((await state()).unused).toHaveLength(200);
  });
});

describe('hosts and courts that firm IT wrote in capitals', () => {
  const urls = ['https://ecf.flsb.uscourts.gov', 'https://pacer.login.uscourts.gov'];

  it('are the same hosts: they allow what they name, and close no court', () => {
    const places = new TestPolicyPlaces();
    const policy = new PolicyKeeper({ places, choices: () => ({}), onChange: () => {} });
    for (const AllowedHosts of [
      ['ECF.FLSB.USCOURTS.GOV', 'Pacer.Login.UsCourts.gov'],
      ['*.USCOURTS.GOV'],
    ]) {
      places.set({ AllowedHosts });
      policy.look();
      expect(reachableByIt(policy, urls)).toEqual(ok(undefined));
      expect(reachableByIt(policy, ['https://ecf.example.gov']).ok).toBe(false);
    }
  });

  it('give a court its addresses', () => {
    const places = new TestPolicyPlaces();
    const policy = new PolicyKeeper({ places, choices: () => ({}), onChange: () => {} });
    places.set({ CourtEndpoints: ['FLSB HTTPS://Login.Court.Example https://ECF.COURT.EXAMPLE'] });
    policy.look();
    const written = { authUrl: 'https://login.court.example', ecfUrl: 'https://ecf.court.example' };
    expect(addressesByIt(policy, 'flsb')).toEqual(ok(written));
  });
});
