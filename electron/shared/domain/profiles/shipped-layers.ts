import type { CourtRecord } from '../courts/court.ts';
import type { Source } from '../values/text.ts';
import type { ProfileDocument } from './court-profile.ts';
import type { SourceTable } from './layers.ts';

/** The shipped content: common to all courts, common to a family, and each court's own. */
export interface ShippedProfiles {
  readonly sources: SourceTable;
  readonly common: ProfileDocument;
  readonly families: Readonly<Record<'district' | 'bankruptcy' | 'appellate', ProfileDocument>>;
  readonly courts: Readonly<Partial<Record<string, ProfileDocument>>>;
}

/** A court's shipped documents, weakest first: common, family, what the directory knows, the court's own. Sites outside the three families run the district system. */
export function shippedLayers(
  court: CourtRecord,
  shipped: ShippedProfiles,
): readonly ProfileDocument[] {
  const family = shipped.families[court.type === 'other' ? 'district' : court.type];
  const own = Object.hasOwn(shipped.courts, court.id) ? shipped.courts[court.id] : undefined;
  const base = [shipped.common, family, fromDirectory(court)];
  return own ? [...base, own] : base;
}

const PACER_SIGN_IN = 'https://pacer.login.uscourts.gov';
const FEED = 'directory-feed';
const ZONE = 'directory-zone';
const GO_LIVE = 'directory-go-live';

const BY_HAND = 'added-by-hand';
const byHand: Source = { title: 'Typed when the court was added', confidence: 'secondary' };

function fromDirectory(court: CourtRecord): ProfileDocument {
  return court.pacerCourtId === '' ? fromPerson(court) : fromFeed(court);
}

/** A court that a person added isn't in PACER's feed, so no value claims that source. */
function fromPerson(court: CourtRecord): ProfileDocument {
  const { goLive } = court;
  const unknown = { note: { en: 'Not recorded for this court, which was added by hand.' } };
  return {
    layer: 'court',
    court: court.id,
    about: { title: { en: 'Added by hand' }, writtenOn: '2026-11-23' },
    sources: { [BY_HAND]: byHand },
    values: {
      timeZone: { value: court.timeZone, sources: [BY_HAND] },
      endpoint: { value: { authUrl: PACER_SIGN_IN, ecfUrl: court.ecfUrl }, sources: [BY_HAND] },
      goLive: { value: goLive ? { on: goLive.on } : unknown, sources: [BY_HAND] },
    },
  };
}

function fromFeed(court: CourtRecord): ProfileDocument {
  const { goLive } = court;
  return {
    layer: 'court',
    court: court.id,
    about: { title: { en: 'Court directory' }, writtenOn: '2026-11-23' },
    sources: {
      [FEED]: {
        title: 'PACER Court CM/ECF Lookup, data feed of 2023-01-10',
        url: 'https://pacer.uscourts.gov/file-case/court-cmecf-lookup',
        confidence: 'stated',
      },
      [ZONE]: { title: 'Time zone of the city where the court sits', confidence: 'inferred' },
      ...(goLive ? { [GO_LIVE]: goLive.source } : {}),
    },
    values: {
      timeZone: { value: court.timeZone, sources: [ZONE] },
      endpoint: {
        value: { authUrl: PACER_SIGN_IN, ecfUrl: court.ecfUrl },
        sources: [FEED],
      },
      ...(goLive ? { goLive: { value: { on: goLive.on }, sources: [GO_LIVE] } } : {}),
    },
  };
}
