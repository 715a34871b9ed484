import * as z from 'zod';
import { CourtRecord } from '../courts/court.ts';
import { CourtId } from '../values/ids.ts';
import { keysOf } from '../values/keys.ts';
import { LocalText, Source } from '../values/text.ts';
import { Key, ProfileStep, StepPatch } from './step.ts';
import { COLLECTED, SINGLES } from './values.ts';

export type { Contact } from './values.ts';

/**
 * The layer that wrote a value: the court family's profile, the court's own, firm IT's file, the firm's override, or the
 * user's. The later layer wins, but nobody overrides what firm IT's file says.
 */
export const LayerName = z.enum(['family', 'court', 'it', 'firm', 'user']);
export type LayerName = z.infer<typeof LayerName>;

/** Names of the values a profile holds once. */
export const SINGLE_VALUES = keysOf(SINGLES);
/** Names of the values a profile holds by key. */
export const COLLECTIONS = keysOf(COLLECTED);

const sourceKeys = z.array(Key).min(1).readonly();
const removal = z.strictObject({
  remove: z.literal(true),
  because: LocalText,
  sources: sourceKeys,
});
// Tells an entry from a removal by its form, so a mistake is reported for the intended form.
const kept = { remove: z.undefined().optional(), sources: sourceKeys };
const written = <T extends z.ZodType>(value: T) => z.strictObject({ value, sources: sourceKeys });
const entries = <T extends z.ZodType>(value: T) =>
  z
    .record(Key, z.discriminatedUnion('remove', [z.strictObject({ value, ...kept }), removal]))
    .optional();

/** One layer as a person writes it in a JSON file. `sources` lists what it adds to the shipped sources. */
export const ProfileDocument = z.strictObject({
  layer: LayerName,
  /** The court it is for. Absent in a family's document. */
  court: CourtId.optional(),
  about: z.strictObject({ title: LocalText, writtenOn: z.iso.date(), by: z.string().optional() }),
  sources: z.record(Key, Source).optional(),
  values: z
    .strictObject({
      goLive: written(SINGLES.goLive).optional(),
      timeZone: written(SINGLES.timeZone).optional(),
      endpoint: written(SINGLES.endpoint).optional(),
      linkPages: written(SINGLES.linkPages).optional(),
      loginRules: written(SINGLES.loginRules).optional(),
      registration: written(SINGLES.registration).optional(),
      renewal: written(SINGLES.renewal).optional(),
      languages: written(SINGLES.languages).optional(),
      roles: written(SINGLES.roles).optional(),
      page: written(SINGLES.page).optional(),
      deadlines: entries(COLLECTED.deadlines),
      contacts: entries(COLLECTED.contacts),
      documents: entries(COLLECTED.documents),
      warnings: entries(COLLECTED.warnings),
      systems: entries(COLLECTED.systems),
    })
    .optional(),
  steps: z
    .record(Key, z.discriminatedUnion('remove', [StepPatch.extend(kept), removal]))
    .optional(),
});
export type ProfileDocument = z.infer<typeof ProfileDocument>;

const resolved = <T extends z.ZodType>(value: T) =>
  z.strictObject({ value, sources: z.array(Source).min(1).readonly() });
const resolvedEntries = <T extends z.ZodType>(value: T) => z.record(Key, resolved(value));

/**
 * A court's profile after merging its layers. `origins` gives the layer of each value (`goLive`, `contacts.court`,
 * `steps.link.title`).
 */
export const CourtProfile = z.strictObject({
  court: CourtRecord,
  goLive: resolved(SINGLES.goLive),
  timeZone: resolved(SINGLES.timeZone),
  endpoint: resolved(SINGLES.endpoint),
  linkPages: resolved(SINGLES.linkPages),
  loginRules: resolved(SINGLES.loginRules).optional(),
  registration: resolved(SINGLES.registration),
  renewal: resolved(SINGLES.renewal).optional(),
  languages: resolved(SINGLES.languages).optional(),
  roles: resolved(SINGLES.roles).optional(),
  page: resolved(SINGLES.page).optional(),
  deadlines: resolvedEntries(COLLECTED.deadlines),
  contacts: resolvedEntries(COLLECTED.contacts),
  documents: resolvedEntries(COLLECTED.documents),
  warnings: resolvedEntries(COLLECTED.warnings),
  systems: resolvedEntries(COLLECTED.systems),
  steps: z.array(ProfileStep).readonly(),
  origins: z.record(z.string(), LayerName),
  removed: z
    .array(
      z.strictObject({
        path: z.string(),
        from: LayerName,
        because: LocalText,
        sources: z.array(Source).min(1).readonly(),
      }),
    )
    .readonly(),
});
export type CourtProfile = z.infer<typeof CourtProfile>;
