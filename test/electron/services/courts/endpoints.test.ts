import { beforeEach, describe, expect, it } from 'vitest';
import { endpointsService } from '../../../../electron/services/courts/endpoints.ts';
import { presenceGrants } from '../../../../electron/services/shared/grants.ts';
import { CourtId } from '../../../../electron/shared/domain/values/ids.ts';
import { ok } from '../../../../electron/shared/domain/values/result.ts';
import { good, someGround } from '../../../support/services.ts';

const courtId = CourtId.parse('alnb');
const FIRM = { authUrl: 'https://login.court.example', ecfUrl: 'https://ecf.court.example' };
/** What the firm typed, with leave to go outside the courts' own addresses. */
const AGREED = { ...FIRM, agreedHosts: ['login.court.example', 'ecf.court.example'] };
const PROFILE = {
  authUrl: 'https://pacer.login.uscourts.gov',
  ecfUrl: 'https://ecf.alnb.uscourts.gov',
};

function arrange() {
  const ground = someGround();
  const grants = presenceGrants(ground.clock, ground.ids);
  const probed: string[] = [];
  const service = endpointsService({
    ...ground,
    grants,
    court: {
      probe: async ({ ecfUrl }) => {
        probed.push(ecfUrl);
        return ok({ host: new URL(ecfUrl).host, shows: 'sign-in' });
      },
    },
  });
  const grant = () => grants.give({ action: 'endpoint', courtId });
  return { ...ground, service, grants, grant, probed };
}

let app: ReturnType<typeof arrange>;
beforeEach(() => {
  app = arrange();
});

describe('where a court is reached', () => {
  it('is what its profile says, until the firm says otherwise, and again when that is taken back', async () => {
    expect(await good(app.service.open({ courtId }))).toMatchObject({
      ...PROFILE,
      from: 'profile',
    });
    const set = await good(app.service.set({ courtId, ...AGREED, grant: app.grant() }));
    expect(set).toMatchObject({
      ...FIRM,
      from: 'firm',
      setBy: { by: 'Dana Desk' },
      foreignHosts: ['login.court.example', 'ecf.court.example'],
    });
    expect(await good(app.service.remove({ courtId, grant: app.grant() }))).toMatchObject(PROFILE);
  });

  it('is changed by nobody who has not shown presence', async () => {
    const refusal = { failure: { code: 'presence-needed' } };
    expect(await app.service.set({ courtId, ...AGREED })).toMatchObject(refusal);
    expect(await app.service.remove({ courtId })).toMatchObject(refusal);
    expect(await app.service.allowAssisted({ courtId, isOn: true })).toMatchObject(refusal);
    expect(app.records.court('alnb')).toBeUndefined();
  });

  it('is moved outside the courts’ own addresses only by agreeing to each host by name', async () => {
    const grant = app.grant();
    const agreedTo = (...agreedHosts: string[]) =>
      app.service.set({ courtId, ...FIRM, agreedHosts, grant });
    const refusal = (host: string) => ({
      failure: { code: 'profile-foreign-host', values: { host } },
    });
    expect(await agreedTo()).toMatchObject(refusal('login.court.example'));
    expect(await agreedTo('login.court.example')).toMatchObject(refusal('ecf.court.example'));
    expect(app.records.court('alnb')).toBeUndefined();
    expect(await agreedTo('login.court.example', 'ecf.court.example')).toMatchObject({ ok: true });
  });

  it.each([
    ['B26: plain http', 'http://ecf.court.example', 'endpoint-not-https'],
    ['B27: a file', 'file:///etc/passwd', 'endpoint-not-https'],
    ['B28: a user before the host', 'https://ecf.court.gov@evil.example', 'endpoint-has-user'],
    ['B29: letters that look alike', 'https://еcf.court.example', 'endpoint-odd-letters'],
    ['B30: a missing slash', 'https:evil.example', 'endpoint-written-oddly'],
    ['B32: a path and a query', 'https://ecf.court.example/cgi-bin?x', 'endpoint-has-path'],
  ])(
    '%s: says beside the field what is wrong, and asks for no proof',
    async (_what, ecfUrl, code) => {
      const grant = app.grant();
      expect(await app.service.set({ courtId, ...AGREED, ecfUrl, grant })).toMatchObject({
        failure: { code: 'check-the-fields', problems: [{ field: 'ecfUrl', code }] },
      });
      // The proof was not used up by a typing mistake.
      expect(await app.service.set({ courtId, ...AGREED, grant })).toMatchObject({ ok: true });
    },
  );

  it('can be probed before it is saved, and nothing unsound is probed', async () => {
    const grant = app.grants.give({ action: 'endpoint-test', courtId, ...FIRM });
    expect(await good(app.service.test({ courtId, ...FIRM, grant }))).toEqual({
      host: 'ecf.court.example',
      shows: 'sign-in',
    });
    await app.service.test({ courtId, ...FIRM, ecfUrl: 'http://ecf.court.example' });
    expect(app.probed).toEqual(['https://ecf.court.example']);
    expect(app.records.court('alnb')).toBeUndefined();
  });

  it('is probed at a host that is not a court’s only with proof for these very addresses', async () => {
    const refusal = { failure: { code: 'presence-needed' } };
    const other = { ...PROFILE, ecfUrl: 'https://evil.example' };
    const give = (act: typeof FIRM) =>
      app.grants.give({ action: 'endpoint-test', courtId, ...act });
    expect(await app.service.test({ courtId, ...other })).toMatchObject(refusal);
    // Neither proof for a change nor that for other addresses will do.
    for (const grant of [app.grant(), give(FIRM), give({ ...other, authUrl: FIRM.authUrl })])
      expect(await app.service.test({ courtId, ...other, grant })).toMatchObject(refusal);
    // A port or a name that only ends like the courts’ is another host.
    for (const ecfUrl of ['https://ecf.alnb.uscourts.gov:8443', 'https://evil-uscourts.gov'])
      expect(await app.service.test({ courtId, ...PROFILE, ecfUrl })).toMatchObject(refusal);
    expect(app.probed).toEqual([]);
    // The courts’ own need none, and neither does what was proven before.
    await good(app.service.test({ courtId, ...PROFILE, ecfUrl: 'https://ecf.flsb.uscourts.gov' }));
    await good(app.service.set({ courtId, ...AGREED, grant: app.grant() }));
    await good(app.service.test({ courtId, ...FIRM }));
    expect(app.probed).toEqual(['https://ecf.flsb.uscourts.gov', FIRM.ecfUrl]);
  });
});

describe('leave to talk to a court itself', () => {
  it('is off at first, turned on by a person whose name is kept, and gone when an address changes', async () => {
    expect(await good(app.service.open({ courtId }))).toMatchObject({ assisted: { isOn: false } });
    const on = { courtId, isOn: true, grant: app.grant() };
    expect(await good(app.service.allowAssisted(on))).toMatchObject({
      assisted: { isOn: true, by: 'Dana Desk' },
    });
    const moved = await good(app.service.set({ courtId, ...AGREED, grant: app.grant() }));
    expect(moved.assisted).toEqual({ isOn: false });
  });

  it('can be taken back', async () => {
    await good(app.service.allowAssisted({ courtId, isOn: true, grant: app.grant() }));
    const off = { courtId, isOn: false, grant: app.grant() };
    expect(await good(app.service.allowAssisted(off))).toMatchObject({ assisted: { isOn: false } });
  });
});
