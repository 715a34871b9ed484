import { appendFileSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, buildBinary } from 'plist';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  linuxPlaces,
  macPlaces,
  policyPlaces,
} from '../../../../electron/adapters/policy/places.ts';
import { PolicyKeeper } from '../../../../electron/services/policy/policy-keeper.ts';
import { PATIENCE_MS } from '../../../support/patience.ts';
import { readings } from '../../../support/policy.ts';
import { ME, policyPath, writePolicy } from '../../../support/policy-files.ts';
import { newFolder } from '../../../support/records.ts';

const linux = (content?: unknown) => {
  const path = policyPath();
  if (content !== undefined) writePolicy(path, content);
  return linuxPlaces(path, ME).read();
};
const unreadable = (why: string) => {
  const reading = { state: 'unreadable', why } as const;
  return readings({ machine: reading, 'machine-recommended': reading });
};

describe('B44: the policy file on Linux', () => {
  it('gives what is ordered and what is recommended, for the machine only', () => {
    const content = {
      $schema: './policy.schema.json',
      Copy: false,
      IdleLockMinutes: 7,
      AllowedHosts: ['a.example'],
      HelpContact: 'Ask Dana',
      recommended: { ClipboardSeconds: 20 },
    };
    const { $schema: _, recommended, ...values } = content;
    expect(linux(content)).toEqual(
      readings({
        machine: { state: 'read', values },
        'machine-recommended': { state: 'read', values: recommended },
      }),
    );
  });

  it('gives what no policy can hold as unusable, never as something else', () => {
    const { machine } = linux({ a: null, b: { c: 1 }, d: [1], e: ['x', true], f: [] });
    expect(machine).toEqual({
      state: 'read',
      values: {
        a: { unusable: 'null' },
        b: { unusable: 'dictionary' },
        d: { unusable: 'list' },
        e: { unusable: 'list' },
        f: [],
      },
    });
  });

  it.each([
    ['', 'not-json'],
    ['{"Copy": false', 'not-json'],
    ['{"Copy": false,}', 'not-json'],
    [Uint8Array.of(0x7b, 0xff, 0x7d), 'not-utf8'],
    ['[]', 'not-an-object'],
    ['null', 'not-an-object'],
    ['"Copy"', 'not-an-object'],
  ])('B45: is unreadable, not empty, with the content %j', (content, why) => {
    expect(linux(content)).toEqual(unreadable(why));
  });

  it('is told apart: absent, and with recommendations that can’t be read', () => {
    expect(linux()).toEqual(readings());
    const { machine, 'machine-recommended': recommended } = linux({ Copy: false, recommended: [] });
    expect(machine).toEqual({ state: 'read', values: { Copy: false } });
    expect(recommended).toEqual({ state: 'unreadable', why: 'not-an-object' });
  });

  it('may begin with the mark that some editors write', () => {
    expect(linux('\ufeff{"Copy": false}').machine).toEqual({
      state: 'read',
      values: { Copy: false },
    });
  });

  it('B44: uses no value of a name that is there twice, whichever stands last', () => {
    const text =
      '{"Copy":false,"a":["Copy","Copy"],"Reveal":true,"C\\u006fpy":true,"b":{"Copy":1,"x":2}}';
    const { machine } = linux(text);
    expect(machine).toMatchObject({
      values: { Copy: { unusable: 'written twice' }, Reveal: true, a: ['Copy', 'Copy'] },
    });
    const twice = linux('{"Copy":false,"recommended":{"Copy":true,"Reveal":true,"Reveal":false}}');
    expect(twice.machine).toMatchObject({ values: { Copy: false } });
    expect(twice['machine-recommended']).toMatchObject({
      values: { Copy: true, Reveal: { unusable: 'written twice' } },
    });
    const parts = linux('{"Copy":false,"recommended":{"Copy":true},"recommended":{}}');
    expect(parts['machine-recommended']).toEqual({ state: 'unreadable', why: 'not-an-object' });
  });

  it('B22: keeps a name that means something to JavaScript an ordinary unknown name', () => {
    const { machine } = linux('{"__proto__": {"Copy": false}, "constructor": 1}');
    expect(machine.state === 'read' && Object.keys(machine.values)).toEqual([
      '__proto__',
      'constructor',
    ]);
  });
});

describe('S49: managed preferences on a Mac', () => {
  const SET = {
    Copy: false,
    IdleLockMinutes: 7,
    AllowedHosts: ['a.example', '*.b.example'],
    HelpContact: 'Ask Dana – room 4',
    Recommended: { ClipboardSeconds: 20 },
  };
  const { Recommended, ...ordered } = SET;
  const expected = {
    ordered: { state: 'read', values: ordered },
    recommended: { state: 'read', values: Recommended },
  };
  const FILE = 'com.fileready.app.plist';
  const places = (folder: string, user = 'dana') => macPlaces(folder, user, ME);

  it.each([
    ['XML', (value: typeof SET) => build(value)],
    ['binary', (value: typeof SET) => buildBinary(value)],
  ])('are read in %s form, for the machine and for the user', async (_, write) => {
    const folder = dirname(policyPath());
    writePolicy(join(folder, FILE), write(SET));
    writePolicy(join(folder, 'dana', FILE), write({ ...SET, IdleLockMinutes: 8 }));
    const found = (await places(folder)).read();
    expect(found.machine).toEqual(expected.ordered);
    expect(found['machine-recommended']).toEqual(expected.recommended);
    expect(found.user).toMatchObject({ values: { IdleLockMinutes: 8 } });
    expect((await places(folder, 'sam')).read().user).toEqual({ state: 'absent' });
  });

  it('set nothing by what a profile says of itself', async () => {
    const folder = dirname(policyPath());
    writePolicy(join(folder, FILE), build({ Copy: false, PayloadUUID: 'x', PayloadVersion: 1 }));
    const { machine } = (await places(folder)).read();
    expect(machine).toEqual({ state: 'read', values: { Copy: false } });
  });

  it('give dates, bytes and dictionaries as unusable', async () => {
    const folder = dirname(policyPath());
    const odd = { a: new Date(0), b: Uint8Array.of(1), c: { d: 1 }, e: [1] };
    for (const bytes of [build(odd), buildBinary(odd)]) {
      writePolicy(join(folder, FILE), bytes);
      const { machine } = (await places(folder)).read();
      expect(machine).toEqual({
        state: 'read',
        values: {
          a: { unusable: 'date' },
          b: { unusable: 'data' },
          c: { unusable: 'dictionary' },
          e: { unusable: 'list' },
        },
      });
    }
  });

  it.each([
    ['nothing', '', 'not-plist'],
    ['JSON', '{"Copy": false}', 'not-plist'],
    ['half a list', build(SET).slice(0, 200), 'not-plist'],
    ['another document', '<html></html>', 'not-plist'],
    ['half of the binary form', buildBinary(SET).slice(0, 40), 'not-plist'],
    ['an array', build(['Copy']), 'not-an-object'],
  ])('are unreadable, not empty, with %s', async (_, content, why) => {
    const folder = dirname(policyPath());
    writePolicy(join(folder, FILE), content);
    expect((await places(folder)).read()).toEqual(unreadable(why));
  });

  it('never come from the user’s own preferences', async () => {
    const home = newFolder();
    const own = join(home, 'Library', 'Preferences', FILE);
    writePolicy(own, build(SET));
    vi.stubEnv('HOME', home);
    const managed = await policyPlaces({
      platform: 'darwin',
      isPackaged: true,
      folder: home,
      userName: '../../../..'.concat(dirname(own)),
      onTrouble: () => {},
    });
    expect(managed.read()).toEqual(readings());
    expect(managed.where('machine')).toBe(`/Library/Managed Preferences/${FILE}`);
    expect(managed.where('user')).toBeUndefined();
    vi.unstubAllEnvs();
  });

  it.each(['', '.', '..', 'a/b', '../x', '.hidden'])('take %j for nobody’s name', async (name) => {
    expect((await places('/managed', name)).where('user')).toBeUndefined();
  });
});

describe('S49: which places an app reads', () => {
  const asker = (folder: string, isPackaged: boolean) => ({
    platform: 'linux' as const,
    isPackaged,
    folder,
    userName: 'dana',
    onTrouble: () => {},
  });

  it('are those of its own folder while it runs from its sources', async () => {
    const folder = newFolder();
    writePolicy(join(folder, 'policy', 'machine.json'), { Copy: false });
    writePolicy(join(folder, 'policy', 'user.json'), { Reveal: false });
    const places = await policyPlaces(asker(folder, false));
    expect(places.read()).toEqual(
      readings({
        machine: { state: 'read', values: { Copy: false } },
        user: { state: 'read', values: { Reveal: false } },
      }),
    );
    expect(places.where('machine')).toBe(join(folder, 'policy', 'machine.json'));
  });

  it('are the system’s alone once it is installed, whatever its folder and its environment hold', async () => {
    const folder = newFolder();
    writePolicy(join(folder, 'policy', 'machine.json'), { Copy: true });
    vi.stubEnv('HOME', folder);
    vi.stubEnv('XDG_CONFIG_HOME', folder);
    const places = await policyPlaces(asker(folder, true));
    expect(places.where('machine')).toBe('/etc/fileready/policy.json');
    expect(places.where('machine-recommended')).toBe('/etc/fileready/policy.json, recommended');
    expect(places.where('user')).toBeUndefined();
    vi.unstubAllEnvs();
  });

  it('are read by the registry’s own library, whatever a person says is to be loaded in its place', async () => {
    vi.stubEnv('NATIVE_REG_PREBUILD', newFolder());
    await policyPlaces({ ...asker(newFolder(), true), platform: 'win32' });
    expect(process.env.NATIVE_REG_PREBUILD).toBeUndefined();
    vi.unstubAllEnvs();
  });

  it('hold a policy that can’t be read where the registry’s library can’t be loaded', async () => {
    const troubles: string[] = [];
    const places = await policyPlaces({
      ...asker(newFolder(), true),
      platform: 'win32',
      onTrouble: (what) => troubles.push(what),
    });
    // Here the library loads and its native part is missing: either way nothing is taken for "nothing set".
    for (const reading of Object.values(places.read())) expect(reading.state).toBe('unreadable');
    expect(places.where('user-recommended')).toBe(
      'HKCU\\SOFTWARE\\Policies\\FileReady\\Recommended',
    );
  });
});

describe('a change of the policy file', () => {
  const keepers: PolicyKeeper[] = [];
  afterEach(() => {
    for (const keeper of keepers.splice(0)) keeper.close();
  });
  function keeperOf(path: string) {
    const onChange = vi.fn();
    const keeper = new PolicyKeeper({
      places: linuxPlaces(path, ME),
      choices: () => ({}),
      onChange,
    });
    keepers.push(keeper);
    return { keeper, onChange };
  }

  it('is noticed: written, put in place of the old one, taken away', async () => {
    const path = policyPath();
    const { keeper, onChange } = keeperOf(path);
    const becomes = (value: boolean) =>
      vi.waitFor(() => expect(keeper.value('Copy')).toBe(value), PATIENCE_MS);
    writePolicy(path, { Copy: false });
    await becomes(false);
    writePolicy(`${path}.new`, { Copy: true });
    renameSync(`${path}.new`, path);
    await becomes(true);
    writePolicy(path, { Copy: false });
    await becomes(false);
    rmSync(path);
    await becomes(true);
    expect(onChange.mock.calls.length).toBeGreaterThanOrEqual(4);
  });

  it('is noticed in a folder that came, or came back, since', async () => {
    const path = policyPath();
    rmSync(dirname(path), { recursive: true });
    const { keeper } = keeperOf(path);
    mkdirSync(dirname(path));
    writePolicy(path, { Copy: false });
    keeper.look();
    expect(keeper.value('Copy')).toBe(false);
    rmSync(dirname(path), { recursive: true });
    await vi.waitFor(() => expect(keeper.value('Copy')).toBe(true), PATIENCE_MS);
    writePolicy(path, { Copy: false });
    keeper.look();
    writePolicy(path, { Copy: true });
    await vi.waitFor(() => expect(keeper.value('Copy')).toBe(true), PATIENCE_MS);
  });

  it('F35: keeps the last good policy while a new one is broken, and follows once it is mended', async () => {
    const path = policyPath();
    writePolicy(path, { Copy: false });
    const { keeper } = keeperOf(path);
    appendFileSync(path, ',');
    keeper.look();
    expect(keeper.value('Copy')).toBe(false);
    expect(keeper.value('Reveal')).toBe(true);
    writePolicy(path, { Reveal: false });
    keeper.look();
    expect(keeper.value('Copy')).toBe(true);
    expect(keeper.value('Reveal')).toBe(false);
  });
});
