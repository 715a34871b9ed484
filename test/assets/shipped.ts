import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { CourtRecord } from '../../electron/shared/domain/courts/court.ts';
import { CourtDirectory } from '../../electron/shared/domain/courts/court.ts';
import type { CourtProfile } from '../../electron/shared/domain/profiles/court-profile.ts';
import { ProfileDocument } from '../../electron/shared/domain/profiles/court-profile.ts';
import { openProfile } from '../../electron/shared/domain/profiles/open-profile.ts';
import type { ShippedProfiles } from '../../electron/shared/domain/profiles/shipped-layers.ts';
import { Source } from '../../electron/shared/domain/values/text.ts';

const FOLDER = join(import.meta.dirname, '../../assets/courts');

/** The text of a shipped file below assets/courts. */
export const shippedText = (name: string) => readFileSync(join(FOLDER, name), 'utf8');
const json = (name: string): unknown => JSON.parse(shippedText(name));
const document = (name: string) => ProfileDocument.parse(json(name));

/** Ids of the courts that have a profile of their own. */
export const ownProfiles = readdirSync(join(FOLDER, 'profiles')).map((name) =>
  name.replace('.json', ''),
);

export const directory = CourtDirectory.parse(json('directory.json'));

export const shipped: ShippedProfiles = {
  sources: z.record(z.string(), Source).parse(json('sources.json')),
  common: document('families/common.json'),
  families: {
    district: document('families/district.json'),
    bankruptcy: document('families/bankruptcy.json'),
    appellate: document('families/appellate.json'),
  },
  courts: Object.fromEntries(ownProfiles.map((id) => [id, document(`profiles/${id}.json`)])),
};

/** The directory's record of a court. */
export function recordOf(id: string): CourtRecord {
  const found = directory.courts.find((court) => court.id === id);
  if (!found) throw new Error(`no court ${id}`);
  return found;
}

const profiles = new Map<string, CourtProfile>();

/** The shipped profile of a court. */
export function profileOf(id: string): CourtProfile {
  const known = profiles.get(id) ?? openProfile(recordOf(id), shipped).profile;
  profiles.set(id, known);
  return known;
}
