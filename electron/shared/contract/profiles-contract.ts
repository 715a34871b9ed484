import * as z from 'zod';
import { Checklist } from '../domain/checklist/checklist.ts';
import { CourtType } from '../domain/courts/court.ts';
import { CourtDraft } from '../domain/courts/draft.ts';
import { EcfAccount, Role } from '../domain/people/person.ts';
import { CourtProfile } from '../domain/profiles/court-profile.ts';
import { ProfileForm } from '../domain/profiles/form.ts';
import { OverrideLayer } from '../domain/profiles/override-layer.ts';
import { FAILURE_CODES } from '../domain/values/failure-codes.ts';
import { CourtId } from '../domain/values/ids.ts';
import { LocalText, TextValues } from '../domain/values/text.ts';
import { Typed } from '../domain/values/typed.ts';
import { Grant } from '../domain/vault/protected-act.ts';
import { Done } from './people-contract.ts';

const typed = (max: number) => z.string().max(max);
const byCourt = z.strictObject({ courtId: CourtId });
const byLayer = z.strictObject({ courtId: CourtId, layer: OverrideLayer });

/** Hosts outside the courts' own that the person agreed to, by name. */
const agreedHosts = z.array(typed(300)).max(10);

/** An expected failure as part of an answer; shaped as everywhere. */
export const ToldFailure = z.strictObject({
  code: z.enum(FAILURE_CODES),
  values: z.exactOptional(TextValues),
  problems: z.exactOptional(
    z.array(
      z.strictObject({
        field: z.string(),
        code: z.enum(FAILURE_CODES),
        values: z.exactOptional(TextValues),
      }),
    ),
  ),
});

/** One court in the list of all. */
export const ListedCourt = z.strictObject({
  id: CourtId,
  name: z.string(),
  type: CourtType,
  state: z.string().nullable(),
  /** Its own notice is built in, not just its family's profile. */
  hasOwnProfile: z.boolean(),
  /** Whose values are laid over the shipped ones here. */
  overrides: z.array(OverrideLayer),
  /** A person added it to the directory. */
  isAdded: z.boolean(),
  /** How many people of the firm file there. */
  people: z.int(),
});

/** An override as it is recorded, sound or not. */
export const ShownOverride = z.strictObject({
  layer: OverrideLayer,
  text: z.string(),
  by: z.string(),
  at: z.iso.datetime(),
  /** What the form shows; absent while the text can't be read. */
  form: ProfileForm.optional(),
  /** What is wrong with it; meanwhile the profile stands without it. */
  failure: ToldFailure.optional(),
});

/** Everything known of one court, and who changed it. */
export const CourtPage = z.strictObject({
  profile: CourtProfile,
  /** For the holes of the profile's texts. */
  values: TextValues,
  overrides: z.array(ShownOverride),
  isAdded: z.boolean(),
  people: z.int(),
});

/** What an override would make of the court's checklist. */
export const ProfilePreview = z.strictObject({
  checklist: Checklist,
  /** Steps that the override makes new or different. */
  changed: z.array(z.strictObject({ id: z.string(), how: z.enum(['new', 'different']) })),
  /** Titles of steps that it takes away. */
  gone: z.array(LocalText),
  /** Values of the profile that it writes or removes, by path. */
  written: z.array(z.string()),
  /** Hosts that passwords for this court would go to which are no court's. */
  foreignHosts: z.array(z.string()),
});

export const profilesContract = {
  list: {
    input: z.strictObject({ query: typed(200) }),
    output: z.strictObject({ courts: z.array(ListedCourt), total: z.int() }),
  },
  open: { input: byCourt, output: CourtPage },
  /** What the form shows for this text. */
  readForm: {
    input: byLayer.extend({ text: Typed }),
    output: z.strictObject({ form: ProfileForm }),
  },
  /** The text with what the form says; an empty text begins a new override. */
  writeForm: {
    input: byLayer.extend({ text: Typed, form: ProfileForm }),
    output: z.strictObject({ text: z.string() }),
  },
  preview: {
    input: byLayer.extend({
      text: Typed,
      capacity: Role,
      standing: EcfAccount.shape.standing,
    }),
    output: ProfilePreview,
  },
  save: {
    input: byLayer.extend({
      text: Typed,
      agreedHosts,
      /** Proof of presence for a change of the court's addresses; `presence-needed` asks for one. */
      grant: Grant.optional(),
    }),
    output: Done,
  },
  remove: { input: byLayer, output: Done },
  /** The override with every source it cites, to share as a file. */
  share: {
    input: byLayer,
    output: z.strictObject({ text: z.string(), fileName: z.string() }),
  },
  /** The same text as a file, in a place the person chooses. */
  shareFile: { input: byLayer, output: z.strictObject({ isSaved: z.boolean() }) },
  /** Adds a court that the built-in directory does not have. */
  addCourt: {
    input: z.strictObject({ draft: CourtDraft, agreedHosts, grant: Grant.optional() }),
    output: Done.extend({ courtId: CourtId }),
  },
  /** Takes an added court off the directory again, unless someone files there. */
  removeCourt: { input: byCourt, output: Done },
};
