import { describe, expect, it } from 'vitest';
import { systemIds } from '../../../../electron/adapters/ids.ts';
import { vaultEntries } from '../../../../electron/services/vault/entries/entries.ts';
import { spentCredentials } from '../../../../electron/services/vault/spent.ts';
import type { PolicyName } from '../../../../electron/shared/domain/policy/table.ts';
import { courtSubject } from '../../../../electron/shared/domain/records/fold.ts';
import { linkingStory } from '../../../support/linking.ts';
import { somePolicy, TestPolicyPlaces } from '../../../support/policy.ts';
import { practiceStories } from '../../../support/practice-stories.ts';
import { good } from '../../../support/services.ts';

const NAMES = { ecf: 'Paula Plainview', pacer: 'Paula Plainview' };
const HELD = 'https://pacer.login.uscourts.gov https://ecf.alnb.uscourts.gov';
const { practiceCourt, clock } = await practiceStories();
const links = () => practiceCourt.state().links;
const credential = { from: 'keychain' } as const;
const setBy = (policy: PolicyName) => ({
  ok: false,
  failure: { code: 'set-by-it', values: { policy } },
});

/** A firm whose IT can set policies. */
function managed(isPractice = false) {
  const places = new TestPolicyPlaces();
  const policy = somePolicy(places);
  const app = linkingStory(practiceCourt, clock, { policy, isPractice });
  const set: TestPolicyPlaces['set'] = (values) => {
    places.set(values);
    policy.look();
  };
  const spent = spentCredentials({
    ...{ records: app.records, policy },
    entries: vaultEntries({ records: app.records, keychain: app.keychain, ids: systemIds, clock }),
  });
  return { ...app, policy, set, spent };
}

describe('a link that firm IT stops while it is under way', () => {
  it.each([
    ['AssistedLinking', { AssistedLinking: false }, 'assisted'],
    ['AllowedHosts', { AllowedHosts: ['*.example.gov'] }, 'assisted'],
    ['CourtEndpoints', { CourtEndpoints: ['nonsense'] }, 'assisted'],
    ['PracticeCourt', { PracticeCourt: false }, 'practice'],
  ] as const)(
    '%s: sends nothing more, and keeps both names on screen',
    async (name, values, way) => {
      const app = managed(way === 'practice');
      app.allowAssisted();
      await app.upToNames(way);
      const before = { links: links(), journal: app.journal() };
      app.set(values);
      expect(await app.confirm(NAMES)).toMatchObject(setBy(name));
      const { service, ecfAccountId } = app;
      expect(await service.review({ ecfAccountId, credential })).toMatchObject(setBy(name));
      expect(await service.readMenus({ ecfAccountId })).toMatchObject(setBy(name));
      expect({ links: links(), journal: app.journal() }).toEqual(before);
      expect(await app.view()).toMatchObject({ step: 'reviewed', names: NAMES });
      expect((await app.view()).ways.find((one) => one.way === way)).toMatchObject({
        isOffered: false,
        closedBy: name,
      });
      // Firm IT changes its mind: the same link goes on.
      app.set({});
      expect(await app.confirm(NAMES)).toMatchObject({ ok: true });
    },
  );
});

describe('addresses that firm IT has set', () => {
  it('are those that a link goes to, whatever the firm recorded, and need a new leave', async () => {
    const app = managed();
    const { courtId } = app.ecf;
    const body = {
      courtId,
      authUrl: 'https://login.court.example',
      ecfUrl: 'https://ecf.court.example',
    };
    app.records.append([{ subject: courtSubject(courtId), kind: 'endpoint.set', body }]);
    app.records.append([
      { subject: courtSubject(courtId), kind: 'endpoint.assisted', body: { ...body, isOn: true } },
    ]);
    expect(await app.begin('assisted')).toMatchObject({ ok: true });
    app.set({ CourtEndpoints: [`${courtId} ${HELD}`] });
    expect((await app.view()).ways[1]?.hosts).toEqual([
      'pacer.login.uscourts.gov',
      'ecf.alnb.uscourts.gov',
    ]);
    expect(await app.begin('assisted')).toMatchObject({ failure: { code: 'link-assisted-off' } });
  });

  it('are the profile’s while nobody may change addresses', async () => {
    const app = managed();
    const { courtId } = app.ecf;
    const body = {
      courtId,
      authUrl: 'https://login.court.example',
      ecfUrl: 'https://ecf.court.example',
    };
    app.records.append([{ subject: courtSubject(courtId), kind: 'endpoint.set', body }]);
    app.set({ EndpointChanges: false });
    expect((await app.view()).ways[1]?.hosts).toEqual([
      'pacer.login.uscourts.gov',
      'ecf.alnb.uscourts.gov',
    ]);
  });
});

describe('SpentCredentials', () => {
  const kept = ({ keychain }: ReturnType<typeof managed>) => keychain.entries.size;

  it('destroys what a proven link has left over, never before the proof and never without the order', async () => {
    const app = managed();
    app.set({ SpentCredentials: 'destroy' });
    app.allowAssisted();
    await app.upToNames('assisted');
    await app.spent.look();
    expect(kept(app)).toBe(1);
    app.set({ SpentCredentials: 'ask' });
    await good(app.confirm(NAMES));
    expect((await app.view()).step).toBe('verified-linked');
    await app.spent.look();
    expect(kept(app)).toBe(1);
    app.set({ SpentCredentials: 'destroy' });
    await app.spent.look();
    expect(kept(app)).toBe(0);
    expect((await app.view()).hasCredential).toBe(false);
  });

  it('destroys nothing on a person’s word about a link made elsewhere', async () => {
    const app = managed();
    app.set({ SpentCredentials: 'destroy' });
    const { service, ecfAccountId } = app;
    await service.recordKnown({ ecfAccountId, how: 'menus', note: '' });
    await app.spent.look();
    expect(kept(app)).toBe(1);
  });

  it('asks a keychain that failed only once', async () => {
    const app = managed();
    app.allowAssisted();
    await app.upToNames('assisted');
    await good(app.confirm(NAMES));
    app.set({ SpentCredentials: 'destroy' });
    app.keychain.trouble = 'keychain-denied';
    await app.spent.look();
    app.keychain.trouble = 'none';
    await app.spent.look();
    expect(kept(app)).toBe(1);
  });
});
