import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inForce } from '../../electron/shared/domain/policy/in-force.ts';
import { type AskedWindows, askWindows } from '../support/wine/ask-windows.ts';
import {
  binary,
  clearPolicy,
  dword,
  expandSz,
  multiSz,
  qword,
  sz,
  writePolicy,
} from '../support/wine/registry.ts';

const PROGRAM = new URL('programs/registry.ts', import.meta.url);
const KEY = String.raw`SOFTWARE\Policies\FileReady`;
const [MACHINE, USER] = ['HKEY_LOCAL_MACHINE', 'HKEY_CURRENT_USER'] as const;

let windows: AskedWindows;
const program = () => windows.module<typeof import('./programs/registry.ts')>(PROGRAM);
const policy = async () => inForce(await program().installedPolicy(), {});

beforeAll(async () => {
  windows = await askWindows();
});
afterAll(async () => {
  await clearPolicy();
  await windows?.stop();
});
beforeEach(clearPolicy);

describe('native-reg’s own Windows binary', () => {
  it('reads every type that a policy can come in', async () => {
    const values = {
      Text: sz('Ayúdame 😀 ext. 5'),
      Expand: expandSz('%TEMP%\\a'),
      Binary: binary(0xde, 0xad),
      Number: dword(0xffff_ffff),
      List: multiSz('ecf.alnb.uscourts.gov', 'pacer.uscourts.gov'),
      Long: qword(2n ** 53n + 1n),
    };
    await writePolicy(MACHINE, { '': values });
    expect((await program().contentOf('machine', KEY))?.values).toEqual({
      Text: [1, 'Ayúdame 😀 ext. 5'],
      Expand: [2, '%TEMP%\\a'],
      Binary: [3, Uint8Array.from([0xde, 0xad])],
      Number: [4, 0xffff_ffff],
      List: [7, ['ecf.alnb.uscourts.gov', 'pacer.uscourts.gov']],
      Long: [11, 2n ** 53n + 1n],
    });
  });

  it('tells the machine’s half from the user’s, and lists subkeys', async () => {
    await writePolicy(MACHINE, { '': { Reveal: dword(0) }, Recommended: { A: dword(1) } });
    await writePolicy(USER, { '': { Reveal: dword(1) } });
    expect(await program().contentOf('machine', KEY)).toEqual({
      values: { Reveal: [4, 0] },
      subkeys: ['Recommended'],
    });
    expect(await program().contentOf('user', KEY)).toEqual({
      values: { Reveal: [4, 1] },
      subkeys: [],
    });
  });

  it('gives nothing for a key that is not there', async () => {
    expect(await program().contentOf('machine', KEY)).toBeUndefined();
  });
});

describe('the policy in the registry', () => {
  it('is absent where nothing was ever written', async () => {
    expect(await program().installedPolicy()).toEqual({
      machine: { state: 'absent' },
      user: { state: 'absent' },
      'machine-recommended': { state: 'absent' },
      'user-recommended': { state: 'absent' },
    });
  });

  it('counts the machine before the user, and both before what is recommended', async () => {
    await writePolicy(MACHINE, {
      '': { Reveal: dword(0), IdleLockMinutes: dword(7) },
      Recommended: { ClipboardSeconds: dword(30) },
    });
    await writePolicy(USER, {
      '': { Reveal: dword(1), Copy: dword(0) },
      Recommended: { ClipboardSeconds: dword(60), IdleLockMinutes: dword(9) },
    });
    const { policies } = await policy();
    expect(policies.Reveal).toMatchObject({ value: false, source: 'machine', isLocked: true });
    expect(policies.Copy).toMatchObject({ value: false, source: 'user', isLocked: true });
    expect(policies.IdleLockMinutes).toMatchObject({ value: 7, source: 'machine' });
    expect(policies.ClipboardSeconds).toMatchObject({
      value: 30,
      source: 'machine-recommended',
      isLocked: false,
    });
  });

  it('never takes from the user what decides where passwords go', async () => {
    await writePolicy(USER, {
      '': { AssistedLinking: dword(1), UpdateFeed: sz('https://a.example') },
    });
    const { policies, unused } = await policy();
    expect(policies.AssistedLinking.source).not.toBe('user');
    expect(unused).toContainEqual({ place: 'user', name: 'AssistedLinking', why: 'machine-only' });
    expect(policies.UpdateFeed).toMatchObject({ value: '', source: 'standard' });
  });

  it('closes a value of a wrong type, alone, and goes on with the others', async () => {
    await writePolicy(MACHINE, {
      '': {
        Reveal: sz('true'),
        IdleLockMinutes: qword(2n ** 60n),
        Copy: dword(2),
        HelpContact: binary(1, 2),
        LogLevel: sz('detailed'),
      },
    });
    const { policies } = await policy();
    expect(policies.Reveal).toMatchObject({ value: false, problem: 'wrong-type', isLocked: true });
    expect(policies.IdleLockMinutes).toMatchObject({ value: 1, problem: 'wrong-type' });
    expect(policies.Copy).toMatchObject({ value: false, problem: 'out-of-range' });
    expect(policies.HelpContact).toMatchObject({ value: '', problem: 'wrong-type' });
    expect(policies.LogLevel).toMatchObject({ value: 'detailed', source: 'machine' });
  });

  it('takes a REG_QWORD that is a small number, and names in any case', async () => {
    await writePolicy(MACHINE, { '': { idlelockminutes: qword(12n) } });
    expect((await policy()).policies.IdleLockMinutes).toMatchObject({ value: 12, isLocked: true });
  });

  it('reads a list as REG_MULTI_SZ and as the subkey that an administrative template writes', async () => {
    const hosts = ['ecf.alnb.uscourts.gov', '*.uscourts.gov'];
    await writePolicy(MACHINE, { '': { AllowedHosts: multiSz(...hosts) } });
    expect((await policy()).policies.AllowedHosts.value).toEqual(hosts);
    await clearPolicy();
    const [one = '', two = ''] = hosts;
    await writePolicy(MACHINE, { AllowedHosts: { 1: sz(one), 2: sz(two) } });
    expect((await policy()).policies.AllowedHosts.value).toEqual(hosts);
  });

  it('says which names it does not know', async () => {
    await writePolicy(MACHINE, { '': { Reveall: dword(0) } });
    const { unused } = await policy();
    expect(unused).toEqual([{ place: 'machine', name: 'Reveall', why: 'unknown-name' }]);
  });
});
