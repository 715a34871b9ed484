import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CourtId } from '../../../electron/shared/domain/values/ids.ts';
import {
  ALNB,
  AUTH,
  allow,
  ECF,
  OTHER,
  ofIt,
  override,
  save,
  withAddress,
} from '../../support/closed-cases.ts';
import { windowsKeytar } from '../../support/fake-keytar.ts';
import { type ManagedApp, managedApp } from '../../support/managed-app.ts';
import { newFolder } from '../../support/records.ts';
import { good } from '../../support/services.ts';

vi.mock('keytar', () => ({ default: windowsKeytar() }));

let app: ManagedApp;
beforeEach(async () => {
  app = await managedApp();
});
afterEach(() => app.end());

describe('CourtProfilesFile', () => {
  let file: string;
  beforeEach(() => {
    file = join(newFolder(), 'profiles.json');
  });
  const look = async (values: Parameters<ManagedApp['set']>[0] = { CourtProfilesFile: file }) => {
    app.set(values);
    await app.world.profilesByIt.look();
  };
  const courtId = CourtId.parse(ALNB);
  const goLive = async () => {
    const { profile } = await good(app.services.profiles.open({ courtId }));
    return [profile.goLive.value, profile.origins.goLive];
  };
  const faults = async () => (await good(app.services.policy.state({}))).profilesFaults;

  it('is a layer between what ships and what people write, and what it says nobody overrides', async () => {
    const text = override({
      goLive: { value: { on: '2027-03-01' }, sources: ['memo'] },
      timeZone: { value: 'America/Chicago', sources: ['memo'] },
    });
    const shipped = await goLive();
    await good(app.call('profiles.save', { courtId, layer: 'user', text, agreedHosts: [] }));
    const own = await goLive();
    writeFileSync(file, ofIt('2027-01-15'));
    await look();
    expect(await goLive()).toEqual([{ on: '2027-01-15' }, 'it']);
    const { profile, overrides } = await good(app.services.profiles.open({ courtId }));
    expect(overrides.map(({ failure }) => failure)).toEqual([undefined]);
    expect(profile.origins.timeZone).toBe('user');
    await look({});
    expect(await goLive()).toEqual(own);
    expect(own).not.toEqual(shipped);
  });

  it('is followed when it changes, also on the board', async () => {
    const rows = async () => JSON.stringify(await good(app.services.board.open({})));
    await rows();
    writeFileSync(file, ofIt('2027-01-15'));
    await look();
    await vi.waitFor(async () => expect(await rows()).toContain('2027-01-15'));
    writeFileSync(file, `[${ofIt('2027-05-20')}]`);
    await app.world.profilesByIt.look();
    expect(await goLive()).toEqual([{ on: '2027-05-20' }, 'it']);
    await vi.waitFor(async () => expect(await rows()).toContain('2027-05-20'));
  });

  it('is read as soon as the policy names it, also where a profile is known already', async () => {
    await goLive();
    writeFileSync(file, ofIt('2027-01-15'));
    app.set({ CourtProfilesFile: file });
    await vi.waitFor(async () => expect(await goLive()).toEqual([{ on: '2027-01-15' }, 'it']));
    app.set({});
    await vi.waitFor(async () => expect((await goLive())[1]).not.toBe('it'));
  });

  it('keeps what it said while it can’t be read, says so, and takes it again afterward', async () => {
    writeFileSync(file, ofIt('2027-01-15'));
    await look();
    rmSync(file);
    await app.world.profilesByIt.look();
    expect(await goLive()).toEqual([{ on: '2027-01-15' }, 'it']);
    expect(await faults()).toEqual([{ failure: { code: 'file-not-readable' } }]);
    writeFileSync(file, ofIt('2027-01-15'));
    await app.world.profilesByIt.look();
    expect(await faults()).toEqual([]);
  });

  it('is taken court by court: a broken profile is told and holds up no other', async () => {
    const other = ofIt('2027-01-15').replace(`"${ALNB}"`, '"flsb"');
    const broken = ofIt('someday');
    const unknown = ofIt('2027-01-15').replace(`"${ALNB}"`, '"zzzz"');
    const nowhere = ofIt('2027-01-15').replace(`"court":"${ALNB}",`, '');
    writeFileSync(file, `[${[broken, other, other, unknown, nowhere, '7'].join()}]`);
    await look();
    expect((await faults()).map(({ court, failure }) => [court, failure.code])).toEqual([
      [ALNB, 'check-the-profile'],
      ['flsb', 'profiles-file-court-twice'],
      ['5', 'profiles-file-no-court'],
      ['6', 'check-the-profile'],
      ['zzzz', 'court-not-found'],
    ]);
    const flsb = await good(app.services.profiles.open({ courtId: CourtId.parse('flsb') }));
    expect(flsb.profile.origins.goLive).toBe('it');
    expect((await goLive())[1]).not.toBe('it');
  });

  it.each<[string, () => string]>([
    ['profiles-file-not-whole-path', () => 'profiles.json'],
    ['profiles-file-not-json', () => written('{')],
    ['profiles-file-not-json', () => written(Buffer.from([0x22, 0xff, 0x22]))],
    ['file-too-large', () => written(Buffer.alloc(4 * 1024 * 1024 + 1, 0x20))],
    [
      'file-not-readable',
      () => {
        mkdirSync(file);
        return file;
      },
    ],
    [
      'file-not-readable',
      () => {
        writeFileSync(`${file}.real`, ofIt('2027-01-15'));
        symlinkSync(`${file}.real`, file);
        return file;
      },
    ],
  ])('says %s instead of reading anything else', async (code, path) => {
    await look({ CourtProfilesFile: path() });
    expect((await faults()).map(({ failure }) => failure.code)).toEqual([code]);
    expect((await goLive())[1]).not.toBe('it');
  });
  const written = (content: string | Buffer) => {
    writeFileSync(file, content);
    return file;
  };

  it('sets a court’s address, which no override replaces', async () => {
    const address = { authUrl: AUTH, ecfUrl: 'https://ecf-train.alnb.uscourts.gov' };
    await allow(app);
    writeFileSync(file, override({ endpoint: { value: address, sources: ['memo'] } }));
    await look();
    const shown = await good(app.services.endpoints.open({ courtId }));
    expect(shown).toMatchObject({ ecfUrl: address.ecfUrl, assisted: { isOn: false } });
    expect(await app.call('profiles.save', save(withAddress)())).toMatchObject({
      failure: { code: 'set-by-it', values: { policy: 'CourtProfilesFile' } },
    });
  });
});

describe('EndpointChanges', () => {
  it('makes addresses in overrides count no more, and again once people may change them', async () => {
    const courtId = CourtId.parse(ALNB);
    const grant = app.vault.grants.give({ action: 'endpoint', courtId });
    await good(
      app.call('profiles.save', {
        ...save(withAddress)(),
        agreedHosts: ['ecf.example.gov'],
        grant,
      }),
    );
    const ecfUrl = async () => (await good(app.services.endpoints.open({ courtId }))).ecfUrl;
    expect(await ecfUrl()).toBe(OTHER.ecfUrl);
    app.set({ EndpointChanges: false });
    expect(await ecfUrl()).toBe(ECF);
    app.set({});
    expect(await ecfUrl()).toBe(OTHER.ecfUrl);
  });
});
