import * as z from 'zod';
import { Checklist } from '../../domain/checklist/checklist.ts';
import { CourtType } from '../../domain/courts/court.ts';
import { CourtDraft } from '../../domain/courts/draft.ts';
import { EcfAccount, Role } from '../../domain/people/person.ts';
import { CourtProfile } from '../../domain/profiles/court-profile.ts';
import { ProfileForm } from '../../domain/profiles/form.ts';
import { OverrideLayer } from '../../domain/profiles/override-layer.ts';
import { CourtId } from '../../domain/values/ids.ts';
import { Mark } from '../../domain/values/mark.ts';
import { LocalText, TextValues, Typed } from '../../domain/values/text.ts';
import { Grant } from '../../domain/vault/protected-act.ts';
import { byCourt, Done, FailureView, typed } from '../shapes.ts';

const byLayer = byCourt.extend({ layer: OverrideLayer });

/** Hosts outside the courts' own that the person agreed to. */
const agreedHosts = z.array(typed(300)).max(10);

/** One court in the list of all. */
export const ListedCourt = z.strictObject({
  id: CourtId,
  name: z.string(),
  /** As lawyers cite it. */
  short: z.string(),
  type: CourtType,
  state: z.string().nullable(),
  /** The court's own notice is built in, not only its family's profile. */
  hasOwnProfile: z.boolean(),
  /** The override layers that change the shipped values. */
  overrides: z.array(OverrideLayer),
  /** A person added it to the directory. */
  isAdded: z.boolean(),
  /** How many people of the firm file there. */
  people: z.int(),
});

/** An override as it is recorded, valid or not. */
export const ShownOverride = Mark.extend({
  layer: OverrideLayer,
  text: z.string(),
  /** What the form shows; absent while the text can't be read. */
  form: ProfileForm.optional(),
  /** What is wrong with it. The profile leaves it out until it is corrected. */
  failure: FailureView.optional(),
});

/** Everything known about one court, and who changed it. */
export const CourtPage = z.strictObject({
  profile: CourtProfile,
  /** Values for the holes in the profile's texts. */
  values: TextValues,
  overrides: z.array(ShownOverride),
  isAdded: z.boolean(),
  people: z.int(),
});

/** How an override would change the court's checklist. */
export const ProfilePreview = z.strictObject({
  checklist: Checklist,
  /** Steps that the override adds or changes. */
  changed: z.array(z.strictObject({ id: z.string(), how: z.enum(['new', 'different']) })),
  /** Titles of steps that it removes. */
  gone: z.array(LocalText),
  /** Values of the profile that it sets or removes, by path. */
  written: z.array(z.string()),
  /** Hosts that would receive passwords for this court and are not a court's. */
  foreignHosts: z.array(z.string()),
});

/** The calls about court profiles. */
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
  /** The text with the form's values. An empty text begins a new override. */
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
      /** Proof of presence, needed to change the court's addresses, or for links to other hosts than before; `presence-needed` asks for it. */
      grant: Grant.optional(),
    }),
    output: Done,
  },
  /** Takes proof of presence where the override changes the court's addresses. */
  remove: { input: byLayer.extend({ grant: Grant.optional() }), output: Done },
  /** The override with every source it cites, to share as a file. */
  share: {
    input: byLayer,
    output: z.strictObject({ text: z.string(), fileName: z.string() }),
  },
  /** Saves the same text as a file where the person chooses. */
  shareFile: { input: byLayer, output: z.strictObject({ isSaved: z.boolean() }) },
  /** Adds a court that the built-in directory does not have. */
  addCourt: {
    input: z.strictObject({ draft: CourtDraft, agreedHosts, grant: Grant.optional() }),
    output: Done.extend({ courtId: CourtId }),
  },
  /** Removes an added court from the directory, unless a person files there. */
  removeCourt: { input: byCourt, output: Done },
};
