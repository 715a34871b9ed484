import { describe, expect, it } from 'vitest';
import {
  checkValue,
  type GivenValue,
  WRITTEN_TWICE,
} from '../../../../../electron/shared/domain/policy/given-value.ts';
import type { Policy } from '../../../../../electron/shared/domain/policy/kinds.ts';
import {
  POLICIES,
  POLICY_NAMES,
  type PolicyName,
} from '../../../../../electron/shared/domain/policy/table.ts';

const verdict = (name: PolicyName, given: GivenValue) => {
  const checked = checkValue(POLICIES[name], given);
  return checked.ok ? 'taken' : checked.problem;
};
const many = (count: number) => Array.from({ length: count }, (_, one) => `h${one}.uscourts.gov`);

describe('B44: what is set for a policy', () => {
  it.each<readonly [PolicyName, GivenValue, string]>([
    ['Reveal', true, 'taken'],
    ['Reveal', 0, 'taken'],
    ['Reveal', 2, 'out-of-range'],
    ['Reveal', 'false', 'wrong-type'],
    ['Reveal', ['false'], 'wrong-type'],
    ['Reveal', { unusable: 'REG_BINARY' }, 'wrong-type'],
    ['Reveal', WRITTEN_TWICE, 'written-twice'],
    ['IdleLockMinutes', 1, 'taken'],
    ['IdleLockMinutes', 60, 'taken'],
    ['IdleLockMinutes', 0, 'out-of-range'],
    ['IdleLockMinutes', 61, 'out-of-range'],
    ['IdleLockMinutes', 7.5, 'malformed'],
    ['IdleLockMinutes', Number.NaN, 'malformed'],
    ['IdleLockMinutes', Number.POSITIVE_INFINITY, 'malformed'],
    ['IdleLockMinutes', '7', 'wrong-type'],
    ['IdleLockMinutes', true, 'wrong-type'],
    ['SpentCredentials', 'keep', 'taken'],
    ['SpentCredentials', 'Keep', 'not-a-choice'],
    ['SpentCredentials', 1, 'wrong-type'],
    ['HelpContact', 'Ask Dana in room 4', 'taken'],
    ['HelpContact', '', 'taken'],
    ['HelpContact', 'x'.repeat(501), 'too-long'],
    ['HelpContact', 'one\ntwo', 'malformed'],
    ['HelpContact', 'bell\u0007', 'malformed'],
    ['HelpContact', 5, 'wrong-type'],
    ['UpdateFeed', 'https://updates.firm.example/fileready', 'taken'],
    ['UpdateFeed', 'http://updates.firm.example/fileready', 'malformed'],
    ['UpdateFeed', 'https://it@updates.firm.example', 'malformed'],
    ['UpdatesUpTo', '1.4', 'taken'],
    ['UpdatesUpTo', '1.x', 'malformed'],
    ['AllowedHosts', ['ecf.flsb.uscourts.gov', '*.uscourts.gov'], 'taken'],
    ['AllowedHosts', ['ECF.FLSB.USCOURTS.GOV', '*.UsCourts.Gov'], 'taken'],
    ['AllowedHosts', [], 'taken'],
    ['AllowedHosts', 'ecf.flsb.uscourts.gov', 'wrong-type'],
    ['AllowedHosts', ['https://ecf.flsb.uscourts.gov'], 'malformed'],
    ['AllowedHosts', ['*'], 'malformed'],
    ['AllowedHosts', ['ecf.flsb.uscourts.gov', ''], 'malformed'],
    ['AllowedHosts', many(200), 'taken'],
    ['AllowedHosts', many(201), 'too-many'],
    ['AllowedHosts', [`${'a'.repeat(254)}.gov`], 'too-long'],
    [
      'CourtEndpoints',
      ['flsb https://pacer.login.uscourts.gov https://ecf.flsb.uscourts.gov'],
      'taken',
    ],
    [
      'CourtEndpoints',
      ['FLSB HTTPS://PACER.LOGIN.USCOURTS.GOV https://ECF.flsb.uscourts.gov'],
      'taken',
    ],
    [
      'CourtEndpoints',
      ['flsb http://pacer.login.uscourts.gov https://ecf.flsb.uscourts.gov'],
      'malformed',
    ],
  ])('%s: %j is %s', (name, given, expected) => {
    expect(verdict(name, given)).toBe(expected);
  });
});

describe('the table of policies', () => {
  it.each(POLICY_NAMES)(
    '%s has a standard and a closed value that it would take itself',
    (name) => {
      const policy: Policy = POLICIES[name];
      expect(checkValue(policy, policy.standard).ok).toBe(true);
      expect(checkValue(policy, policy.closed).ok).toBe(true);
    },
  );

  it('closes every permission, and what decides where things go does not fall back to the usual place', () => {
    const permissions = POLICY_NAMES.filter((name) => POLICIES[name].type === 'boolean');
    expect(permissions.length).toBeGreaterThan(7);
    for (const name of permissions) expect(POLICIES[name].closed, name).toBe(false);
    expect(POLICIES.AllowedHosts.closed).not.toEqual(POLICIES.AllowedHosts.standard);
    expect(POLICIES.UpdateFeed.closed).not.toBe(POLICIES.UpdateFeed.standard);
    expect(POLICIES.UpdatesUpTo.closed).not.toBe(POLICIES.UpdatesUpTo.standard);
  });

  it('lets the machine alone say where passwords, records and updates go', () => {
    const machineOnly = POLICY_NAMES.filter((name) => 'isMachineOnly' in POLICIES[name]);
    expect(machineOnly).toEqual([
      'AllowedHosts',
      'CourtEndpoints',
      'EndpointChanges',
      'CourtProfilesFile',
      'AssistedLinking',
      'FirmDatabase',
      'FirmDatabaseHost',
      'FirmDatabasePort',
      'FirmDatabaseName',
      'FirmDatabaseUser',
      'FirmDatabaseRoot',
      'FirmDatabaseLeaving',
      'UpdateFeed',
    ]);
  });
});
