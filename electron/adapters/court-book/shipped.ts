/// <reference types="vite/types/importMeta.d.ts" />
import * as z from 'zod';
import directory from '../../../assets/courts/directory.json';
import appellate from '../../../assets/courts/families/appellate.json';
import bankruptcy from '../../../assets/courts/families/bankruptcy.json';
import common from '../../../assets/courts/families/common.json';
import district from '../../../assets/courts/families/district.json';
import sources from '../../../assets/courts/sources.json';
import { CourtDirectory } from '../../shared/domain/courts/court.ts';
import { ProfileDocument } from '../../shared/domain/profiles/court-profile.ts';
import type { ShippedProfiles } from '../../shared/domain/profiles/shipped-layers.ts';
import { Source } from '../../shared/domain/values/text.ts';

const files = import.meta.glob('../../../assets/courts/profiles/*.json', {
  eager: true,
  import: 'default',
});

/** The court directory that ships with the app. */
export const DIRECTORY = CourtDirectory.parse(directory);

/** Every profile that ships with the app. A court's own is in `assets/courts/profiles/<court id>.json`. */
export const PROFILES: ShippedProfiles = {
  sources: z.record(z.string(), Source).parse(sources),
  common: ProfileDocument.parse(common),
  families: {
    district: ProfileDocument.parse(district),
    bankruptcy: ProfileDocument.parse(bankruptcy),
    appellate: ProfileDocument.parse(appellate),
  },
  courts: Object.fromEntries(
    Object.entries(files).map(([file, document]) => [
      file.slice(file.lastIndexOf('/') + 1, -'.json'.length),
      ProfileDocument.parse(document),
    ]),
  ),
};
