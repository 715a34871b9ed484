import * as z from 'zod';
import { Key, PageLink, ProfileStep, StepPatch } from './checklist-step.ts';
import { CourtRecord } from './court.ts';
import { Deadline } from './deadline.ts';
import { CourtId } from './ids.ts';
import { Role } from './person.ts';
import { LocalText, Source } from './text.ts';

/** Who wrote a value: the court family's profile, the court's own, the firm's override, or the user's. Later wins. */
export const LayerName = z.enum(['family', 'court', 'firm', 'user']);
export type LayerName = z.infer<typeof LayerName>;

/** The day a court moved to NextGen. `liveBy` alone: known to be live on that day, first day not published. */
export const GoLive = z.strictObject({
  on: z.iso.date().optional(),
  liveBy: z.iso.date().optional(),
  note: LocalText.optional(),
});

/** Whom to ask, and for what. */
export const Contact = z.strictObject({
  name: LocalText,
  phone: z.string().min(7).max(40).optional(),
  email: z.email().optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  hours: LocalText.optional(),
  about: LocalText,
});
export type Contact = z.infer<typeof Contact>;

/** A paper, form or guide the court names; without an address where its notice gives none. */
export const CourtDocument = z.strictObject({
  title: LocalText,
  url: z.url({ protocol: /^https?$/ }).optional(),
  about: LocalText,
});
export type CourtDocument = z.infer<typeof CourtDocument>;

/** A warning to show with the court; `steps` says beside which steps. */
export const Warning = z.strictObject({ text: LocalText, steps: z.array(Key).readonly() });
export type Warning = z.infer<typeof Warning>;

/** What a court's CM/ECF login must look like before it can be linked. */
export const LoginRules = z.strictObject({
  forbiddenCharacters: z.string().optional(),
  mustBeLowerCase: z.boolean().optional(),
  hint: LocalText.optional(),
});

/** How someone who never filed in the court gets in. */
export const Registration = z.strictObject({
  /** `pacer`: through Manage My Account; `court`: through the court itself. */
  path: z.enum(['pacer', 'court']),
  /** A local form that comes first, e.g. LF-95. */
  localForm: z.string().optional(),
  /** The court turns away a new registration of someone who filed before. */
  refusesFormerFilers: z.boolean(),
});

/** The menus and labels of the court's pages, word for word. */
export const LinkPages = z.strictObject({
  /** The link on the landing page; this and the other labels are absent where no source gives them. */
  filingLink: z.string().min(1).optional(),
  /** Menu entries to click, in order; the last is the link utility. */
  path: z.array(z.string().min(1)).min(1).readonly(),
  loginLabel: z.string().min(1).optional(),
  passwordLabel: z.string().min(1).optional(),
  question: z.string().min(1).optional(),
  menusBefore: z.array(z.string().min(1)).readonly(),
  /** What appears once linked; empty where the court shows a filing page instead. */
  menusAfter: z.array(z.string().min(1)).readonly(),
});

/** Addresses the app may talk to. */
export const Endpoint = z.strictObject({
  authUrl: z.url({ protocol: /^https$/ }),
  ecfUrl: z.url({ protocol: /^https$/ }),
});

const singles = {
  goLive: GoLive,
  timeZone: z.string().min(1),
  endpoint: Endpoint,
  linkPages: LinkPages,
  loginRules: LoginRules,
  registration: Registration,
  /** Languages the court's own notice is offered in. */
  languages: z.array(z.enum(['en', 'es', 'ht'])).readonly(),
  /** Roles the court addresses. */
  roles: z.array(Role).readonly(),
  /** The court's own page on NextGen. */
  page: PageLink,
};
const collections = {
  deadlines: Deadline,
  contacts: Contact,
  documents: CourtDocument,
  warnings: Warning,
};

/** Names of the values a profile holds once, and of those it holds by key. */
export const SINGLE_VALUES = Object.keys(singles) as readonly (keyof typeof singles)[];
export const COLLECTIONS = Object.keys(collections) as readonly (keyof typeof collections)[];

const sourceKeys = z.array(Key).min(1).readonly();
const removal = z.strictObject({
  remove: z.literal(true),
  because: LocalText,
  sources: sourceKeys,
});
// Tells an entry from a removal by its form, so that a mistake is reported for the form that was meant.
const kept = { remove: z.undefined().optional(), sources: sourceKeys };
const written = <T extends z.ZodType>(value: T) => z.strictObject({ value, sources: sourceKeys });
const entries = <T extends z.ZodType>(value: T) =>
  z
    .record(Key, z.discriminatedUnion('remove', [z.strictObject({ value, ...kept }), removal]))
    .optional();

/** One layer as a person writes it in a JSON file; `sources` lists what it adds to the shipped list of sources. */
export const ProfileDocument = z.strictObject({
  layer: LayerName,
  /** The court it is for; absent in a family's document. */
  court: CourtId.optional(),
  about: z.strictObject({ title: LocalText, writtenOn: z.iso.date(), by: z.string().optional() }),
  sources: z.record(Key, Source).optional(),
  values: z
    .strictObject({
      goLive: written(singles.goLive).optional(),
      timeZone: written(singles.timeZone).optional(),
      endpoint: written(singles.endpoint).optional(),
      linkPages: written(singles.linkPages).optional(),
      loginRules: written(singles.loginRules).optional(),
      registration: written(singles.registration).optional(),
      languages: written(singles.languages).optional(),
      roles: written(singles.roles).optional(),
      page: written(singles.page).optional(),
      deadlines: entries(collections.deadlines),
      contacts: entries(collections.contacts),
      documents: entries(collections.documents),
      warnings: entries(collections.warnings),
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

/** A court's profile after merging its layers; `origins` says for each value (`goLive`, `contacts.court`, `steps.link.title`) which layer wrote it. */
export const CourtProfile = z.strictObject({
  court: CourtRecord,
  goLive: resolved(singles.goLive),
  timeZone: resolved(singles.timeZone),
  endpoint: resolved(singles.endpoint),
  linkPages: resolved(singles.linkPages),
  loginRules: resolved(singles.loginRules).optional(),
  registration: resolved(singles.registration),
  languages: resolved(singles.languages).optional(),
  roles: resolved(singles.roles).optional(),
  page: resolved(singles.page).optional(),
  deadlines: resolvedEntries(collections.deadlines),
  contacts: resolvedEntries(collections.contacts),
  documents: resolvedEntries(collections.documents),
  warnings: resolvedEntries(collections.warnings),
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
