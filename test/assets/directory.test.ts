import { describe, expect, it } from 'vitest';
import { CourtRecord } from '../../electron/shared/domain/courts/court.ts';
import { STATE_NAMES } from '../../electron/shared/domain/courts/names.ts';
import { directory, ownProfiles, profileOf, recordOf } from './shipped.ts';

const { courts } = directory;

describe('the court directory', () => {
  it('holds 208 courts: 94 district, 94 bankruptcy, 16 appellate, 4 other', () => {
    const count = (type: string) => courts.filter((court) => court.type === type).length;
    expect(['district', 'bankruptcy', 'appellate', 'other'].map(count)).toEqual([94, 94, 16, 4]);
  });

  it('names each court once, by its id and by PACER’s', () => {
    expect(new Set(courts.map((court) => court.id)).size).toBe(courts.length);
    expect(new Set(courts.map((court) => court.pacerCourtId)).size).toBe(courts.length);
    expect(new Set(courts.map((court) => court.name)).size).toBe(courts.length);
  });

  it('has the courts with complete profiles first, then all by id', () => {
    const [first, rest] = [courts.slice(0, 5), courts.slice(5)];
    expect(first.map((court) => court.id)).toEqual(['alnb', 'almd', 'alsb', 'ncmb', 'flsb']);
    expect(rest.map((court) => court.id)).toEqual(rest.map((court) => court.id).toSorted());
  });

  it('has 88 go-live days, each with a source', () => {
    const known = courts.filter((court) => court.goLive);
    expect(known).toHaveLength(88);
    for (const { goLive } of known) expect(goLive?.source.title.length).toBeGreaterThan(5);
  });

  it('says that an inferred or second-hand go-live day is one', () => {
    const day = (id: string) => courts.find((court) => court.id === id)?.goLive;
    expect(day('flmb')?.source.confidence).toBe('inferred');
    expect(day('ca9')?.source.confidence).toBe('secondary');
    expect(day('flsb')?.source.confidence).toBe('stated');
  });

  it('gives the same go-live day as a court’s own profile', () => {
    for (const id of ownProfiles) {
      expect(profileOf(id).goLive.value.on).toBe(recordOf(id).goLive?.on);
    }
  });

  it('has a profile file only for courts that exist', () => {
    const ids = courts.map((court) => String(court.id));
    expect(ids).toEqual(expect.arrayContaining(ownProfiles));
  });
});

describe.each(courts.map((court) => [court.id, court] as const))('%s', (id, court) => {
  it('is well formed, sits at a court’s own host, and has a state, zone and city that exist', () => {
    expect(CourtRecord.safeParse(court).success).toBe(true);
    const host = new URL(court.ecfUrl).hostname;
    expect(host).toMatch(/^ecf\.([a-z0-9]+\.)+uscourts\.gov$/);
    const shared = new Map([
      ['bap1', 'ca1'],
      ['bap9', 'ca9'],
      ['bap10', 'ca10'],
      ['ohndad', 'ohndad.ohnd'],
    ]);
    expect(host).toBe(`ecf.${shared.get(id) ?? id}.uscourts.gov`);
    expect(court.state === null || Object.hasOwn(STATE_NAMES, court.state)).toBe(true);
    expect(() => new Intl.DateTimeFormat('en', { timeZone: court.timeZone })).not.toThrow();
    expect(court.cities.length).toBeGreaterThan(0);
  });

  it('opens as a profile with help desks, link path, steps and sources', () => {
    const profile = profileOf(id);
    expect(profile.court).toEqual(court);
    expect(profile.contacts.court).toBeDefined();
    expect(profile.contacts.pacer?.value.phone).toBe('(800) 676-6856');
    expect(profile.endpoint.value.ecfUrl).toBe(court.ecfUrl);
    expect(profile.goLive.value.on ?? profile.goLive.value.liveBy).toBeDefined();
    expect(profile.linkPages.value.path.at(-1)?.toLowerCase()).toContain('link');
  });
});
