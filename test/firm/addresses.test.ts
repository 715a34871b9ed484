import { describe, expect, it } from 'vitest';
import type { Court } from '../../electron/ports/courts.ts';
import { endpointInUse } from '../../electron/services/courts/endpoint-in-use.ts';
import { endpointsService } from '../../electron/services/courts/endpoints.ts';
import { presenceGrants } from '../../electron/services/shared/grants.ts';
import type { NewEvent } from '../../electron/shared/domain/records/event.ts';
import { courtSubject } from '../../electron/shared/domain/records/fold.ts';
import { CourtId } from '../../electron/shared/domain/values/ids.ts';
import { ok } from '../../electron/shared/domain/values/result.ts';
import { withAddress } from '../support/closed-cases.ts';
import { FakeKeychain } from '../support/fake-keychain.ts';
import { vaultOver } from '../support/fake-vault.ts';
import { firstOf } from '../support/first-of.ts';
import { keep, linkingStory, machineOver, realAddresses } from '../support/linking.ts';
import { practiceStories } from '../support/practice-stories.ts';
import { good, someGround } from '../support/services.ts';
import { tell } from '../support/tell.ts';

const { practiceCourt, clock } = await practiceStories();
const courtId = CourtId.parse('alnb');
const MOVED = { authUrl: 'https://login.court.example', ecfUrl: 'https://ecf.court.example' };
const LATER = 'https://later.court.example';
const NOT_AGREED = { ok: false, failure: { code: 'endpoint-not-agreed' } };

const about = (id: string) => courtSubject(CourtId.parse(id));
const moved: NewEvent = {
  subject: about('alnb'),
  kind: 'endpoint.set',
  body: { courtId, ...MOVED },
};
const assisted: NewEvent = {
  subject: about('alnb'),
  kind: 'endpoint.assisted',
  body: { courtId, ...MOVED, isOn: true },
};
const layered: NewEvent = {
  subject: about('alnb'),
  kind: 'court-profile.set',
  body: { courtId, layer: 'firm', text: withAddress },
};
const listed: NewEvent = {
  subject: about('zzbk'),
  kind: 'court.listed',
  body: {
    ...{ id: CourtId.parse('zzbk'), pacerCourtId: '', name: 'Example Court', type: 'bankruptcy' },
    ...{ state: 'AL', circuit: '', timeZone: 'America/Chicago', cities: [] },
    ecfUrl: 'https://ecf.court.example',
  },
};

/** A computer with real records and the real court book, and what its pages of courts' addresses do. */
function computer() {
  const ground = someGround();
  const grants = presenceGrants(ground.clock, ground.ids);
  const probed: string[] = [];
  const endpoints = endpointsService({
    ...ground,
    grants,
    court: {
      probe: async ({ ecfUrl }) => {
        probed.push(ecfUrl);
        return ok({ host: new URL(ecfUrl).host, shows: 'sign-in' });
      },
    },
  });
  const inUse = async (id: string) => {
    const profile = await ground.courts.profile(CourtId.parse(id));
    if (!profile) throw new Error(`no court ${id}`);
    return endpointInUse(ground, profile);
  };
  const save = async (id: string) => {
    const at = { courtId: CourtId.parse(id) };
    const { authUrl, ecfUrl } = await good(endpoints.open(at));
    const agreedHosts = [authUrl, ecfUrl].map((url) => new URL(url).host);
    const grant = grants.give({ action: 'endpoint', ...at });
    return endpoints.set({ ...at, authUrl, ecfUrl, agreedHosts, grant });
  };
  return { ...ground, grants, probed, endpoints, inUse, save };
}

describe.each([
  ['set for the court', moved],
  ['in the firm’s layer over its profile', layered],
  ['of a court that was added', listed],
])('an address outside uscourts.gov, %s at another computer', (_where, event) => {
  const id = event.subject.slice('court:'.length);

  it('is used where it was written, and at no other until someone saves it there', async () => {
    const [a, b] = [computer(), computer()];
    a.records.append([event]);
    tell(a, b);
    expect(await a.inUse(id)).toMatchObject({ ok: true });
    expect(await b.inUse(id)).toEqual(NOT_AGREED);
    expect(await good(b.endpoints.open({ courtId: CourtId.parse(id) }))).toMatchObject({
      isUnagreed: true,
    });
    expect(await good(b.save(id))).not.toHaveProperty('isUnagreed');
    expect(await b.inUse(id)).toMatchObject({ ok: true });
    // The first computer agreed to it before, and needn't again.
    tell(b, a);
    expect(await a.inUse(id)).toMatchObject({ ok: true });
  });

  it('is used where someone records the same at this computer too', async () => {
    const [a, b] = [computer(), computer()];
    a.records.append([event]);
    tell(a, b);
    b.records.append([event]);
    expect(await b.inUse(id)).toMatchObject({ ok: true });
    a.records.append([event]);
    tell(a, b);
    expect(await b.inUse(id)).toMatchObject({ ok: true });
  });

  it('is used where firm IT lists its hosts as allowed, and not for other hosts', async () => {
    const [a, b] = [computer(), computer()];
    a.records.append([event]);
    tell(a, b);
    b.policyPlaces.set({ AllowedHosts: ['*.uscourts.gov', 'ecf.other.example'] });
    b.policy.look();
    expect(await b.inUse(id)).toEqual(NOT_AGREED);
    b.policyPlaces.set({ AllowedHosts: ['*.uscourts.gov', '*.court.example', 'ecf.example.gov'] });
    b.policy.look();
    expect(await b.inUse(id)).toMatchObject({ ok: true });
  });
});

describe('an address that was agreed to at this computer', () => {
  it('is no longer, once the firm took it back, or for the other purpose', async () => {
    const [a, b] = [computer(), computer()];
    b.records.append([moved]);
    expect(await b.inUse('alnb')).toMatchObject({ ok: true });
    tell(b, a);
    const { authUrl, ecfUrl } = MOVED;
    const swapped = { courtId, authUrl: ecfUrl, ecfUrl: authUrl };
    a.records.append([{ subject: about('alnb'), kind: 'endpoint.set', body: swapped }]);
    tell(a, b);
    expect(await b.inUse('alnb')).toEqual(NOT_AGREED);
    a.records.append([
      { subject: about('alnb'), kind: 'endpoint.removed', body: { courtId } },
      moved,
    ]);
    tell(a, b);
    expect(await b.inUse('alnb')).toEqual(NOT_AGREED);
  });

  it.each<[string, NewEvent]>([
    ['took it back', { subject: about('alnb'), kind: 'endpoint.removed', body: { courtId } }],
    ['replaced it', { ...moved, body: { courtId, authUrl: MOVED.authUrl, ecfUrl: LATER } }],
  ])(
    'is none again because another computer undoes what %s, only where it is undone',
    async (_what, event) => {
      const [a, b] = [computer(), computer()];
      b.records.append([moved]);
      const { id } = firstOf(await good(b.records.append([event])));
      const undone: NewEvent = { subject: about('alnb'), kind: 'undone', body: { eventId: id } };
      tell(b, a);
      a.records.append([undone]);
      tell(a, b);
      expect(await b.inUse('alnb')).toEqual(NOT_AGREED);
      b.records.rebuild();
      expect(await b.inUse('alnb')).toEqual(NOT_AGREED);
      const c = computer();
      c.records.append([moved]);
      const again = firstOf(await good(c.records.append([event])));
      c.records.append([{ ...undone, body: { eventId: again.id } }]);
      expect(await c.inUse('alnb')).toMatchObject({ value: { endpoint: MOVED } });
    },
  );

  it('may be under uscourts.gov without that', async () => {
    const [a, b] = [computer(), computer()];
    const body = { courtId, ...MOVED, authUrl: 'https://pacer.login.uscourts.gov' };
    const own = { ...body, ecfUrl: 'https://ecf-new.alnb.uscourts.gov' };
    a.records.append([{ subject: about('alnb'), kind: 'endpoint.set', body: own }]);
    tell(a, b);
    expect(await b.inUse('alnb')).toMatchObject({ value: { endpoint: { ecfUrl: own.ecfUrl } } });
  });
});

describe('the page of such an address', () => {
  it('asks its host for nothing without proof, and turns no assisted linking on', async () => {
    const [a, b] = [computer(), computer()];
    a.records.append([moved]);
    tell(a, b);
    expect(await b.endpoints.test({ courtId, ...MOVED })).toMatchObject({
      failure: { code: 'presence-needed' },
    });
    expect(b.probed).toEqual([]);
    const grant = b.grants.give({ action: 'endpoint', courtId });
    expect(await b.endpoints.allowAssisted({ courtId, isOn: true, grant })).toEqual(NOT_AGREED);
    await good(b.save('alnb'));
    expect(await b.endpoints.test({ courtId, ...MOVED })).toMatchObject({ ok: true });
  });
});

/** Two computers of a firm, each with the login of one account; what the second asks of courts and its keychain is counted. */
function twoThatLink() {
  const first = linkingStory(practiceCourt, clock);
  const ground = computer();
  const { records, courts, policy } = ground;
  tell(first, { records });
  const keychain = new FakeKeychain();
  keep(records, keychain, first.ecf, first.sheet);
  const asked: string[] = [];
  const court = (door: Court): Court => ({
    ...door,
    open(endpoint, signal) {
      asked.push(endpoint.authUrl, endpoint.ecfUrl);
      return door.open(endpoint, signal);
    },
  });
  const { ecf } = first;
  const app = machineOver({ practiceCourt, clock, ecf, records, keychain, court, courts, policy });
  const verify = async () => {
    const profile = await courts.profile(ecf.courtId);
    const over = { records, keychain, policy, court: court(realAddresses(practiceCourt)) };
    const { vault } = vaultOver({ ...over, ...(profile ? { profile } : {}) });
    const username = first.sheet.pacerUsername;
    return vault.verify({
      ecfAccountId: ecf.id,
      pacer: {
        ...{ from: 'typed', username, password: first.sheet.pacerPassword, clientCode: '' },
        ...{ otpCode: practiceCourt.codeFor(username) ?? '', redactionAcknowledged: true },
      },
      redactionAcknowledged: true,
    });
  };
  const tellMoved = () => {
    first.records.append([moved, assisted]);
    tell(first, { records });
  };
  return { ground, app, keychain, asked, verify, tellMoved };
}

describe('a kept password and a PACER sign-in', () => {
  it('go to no court that another computer moved, in any way, until it is saved here', async () => {
    const { ground, app, keychain, asked, verify, tellMoved } = twoThatLink();
    tellMoved();
    const { service, ecfAccountId } = app;
    const read = [...keychain.calls];
    expect(await app.begin('assisted')).toEqual(NOT_AGREED);
    expect(await app.begin('guided')).toEqual(NOT_AGREED);
    expect(await service.openCourt({ ecfAccountId })).toEqual(NOT_AGREED);
    expect(await verify()).toEqual(NOT_AGREED);
    expect((await app.view()).ways).toMatchObject([
      { way: 'guided', isOffered: false, why: 'endpoint-not-agreed' },
      { way: 'assisted', isOffered: false, why: 'endpoint-not-agreed' },
    ]);
    expect({ asked, opened: app.opened, read: keychain.calls }).toEqual({
      ...{ asked: [], opened: [], read },
    });
    await good(ground.save('alnb'));
    await app.upToNames('assisted');
    expect(await verify()).toMatchObject({ ok: true });
    expect(new Set(asked)).toEqual(new Set([MOVED.authUrl, MOVED.ecfUrl]));
  });

  it('stop at once when that arrives while a link is under way', async () => {
    const { app, keychain, asked, tellMoved } = twoThatLink();
    app.allowAssisted();
    await good(app.begin('guided'));
    const { service, ecfAccountId } = app;
    const grant = app.grants.give({ action: 'link-copies', ecfAccountId });
    tellMoved();
    const read = [...keychain.calls];
    expect(await service.copy({ ecfAccountId, field: 'password', grant })).toEqual(NOT_AGREED);
    expect({ copied: app.copied, read: keychain.calls }).toEqual({ copied: [], read });
    expect(asked).toEqual([]);
  });

  it('stop so too before the app signs in', async () => {
    const { app, keychain, asked, tellMoved } = twoThatLink();
    app.allowAssisted();
    await good(app.begin('assisted'));
    tellMoved();
    const read = [...keychain.calls];
    expect(await app.signIn()).toEqual(NOT_AGREED);
    expect({ asked, read: keychain.calls }).toEqual({ asked: [], read });
  });

  it('stop so too while the app has the link form open', async () => {
    const { app, keychain, asked, tellMoved } = twoThatLink();
    app.allowAssisted();
    await app.upToNames('assisted');
    tellMoved();
    const before = { asked: [...asked], read: [...keychain.calls], court: practiceCourt.state() };
    const { service, ecfAccountId } = app;
    const credential = { from: 'keychain' } as const;
    expect(await service.review({ ecfAccountId, credential })).toEqual(NOT_AGREED);
    expect(await service.readMenus({ ecfAccountId })).toEqual(NOT_AGREED);
    const names = { ecf: 'Paula Plainview', pacer: 'Paula Plainview' };
    expect(await app.confirm(names)).toEqual(NOT_AGREED);
    expect({ asked, read: keychain.calls, court: practiceCourt.state() }).toEqual(before);
  });
});
