import * as z from 'zod';
import { Role } from '../people/person.ts';
import { Deadline } from '../values/deadline.ts';
import { LocalText } from '../values/text.ts';
import { Key, PageLink } from './step.ts';

/**
 * The day a court moved to NextGen. `liveBy` alone means it was live by that day, but the first day wasn't published.
 */
const GoLive = z.strictObject({
  on: z.iso.date().optional(),
  liveBy: z.iso.date().optional(),
  note: LocalText.optional(),
});

/** Who to ask, and about what. */
export const Contact = z.strictObject({
  name: LocalText,
  phone: z.string().min(7).max(40).optional(),
  email: z.email().optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  hours: LocalText.optional(),
  about: LocalText,
});
export type Contact = z.infer<typeof Contact>;

/** A paper, form or guide the court names. It has no address if the court's notice gives none. */
export const CourtDocument = z.strictObject({
  title: LocalText,
  url: z.url({ protocol: /^https?$/ }).optional(),
  about: LocalText,
});
export type CourtDocument = z.infer<typeof CourtDocument>;

/**
 * A warning to show with the court. `steps` lists the steps to show it beside, `from` the day its source first said it:
 * it isn't shown beside a step before.
 */
export const Warning = z.strictObject({
  text: LocalText,
  steps: z.array(Key).readonly(),
  from: z.iso.date().optional(),
});
export type Warning = z.infer<typeof Warning>;

/** What a court's CM/ECF login must look like before it can be linked. */
const LoginRules = z.strictObject({
  forbiddenCharacters: z.string().optional(),
  mustBeLowerCase: z.boolean().optional(),
  hint: LocalText.optional(),
});

/** How a person who never filed in the court registers. */
const Registration = z.strictObject({
  /** `pacer`: through Manage My Account; `court`: through the court itself. */
  path: z.enum(['pacer', 'court']),
  /** A local form that comes first, e.g. LF-95. */
  localForm: z.string().optional(),
  /** The court refuses a new registration by a person who filed there before. */
  refusesFormerFilers: z.boolean(),
});

/** When a person's admission to the court's bar has to be renewed. */
const Renewal = z.strictObject({
  years: z.int().min(1).max(20),
  counts: z.enum(['from-admission', 'same-day-for-all']),
});

/** The menus and labels of the court's pages, word for word. */
const LinkPages = z.strictObject({
  /** The link on the landing page. This and the other labels are absent when no source gives them. */
  filingLink: z.string().min(1).optional(),
  /** Menu entries to click, in order. The last is the link utility. */
  path: z.array(z.string().min(1)).min(1).readonly(),
  loginLabel: z.string().min(1).optional(),
  passwordLabel: z.string().min(1).optional(),
  question: z.string().min(1).optional(),
  menusBefore: z.array(z.string().min(1)).readonly(),
  /** The menus that appear once linked. Empty when the court shows a filing page instead. */
  menusAfter: z.array(z.string().min(1)).readonly(),
});

/**
 * A system in which cases of this court are filed, when that is not its CM/ECF alone: another one beside it, one that
 * takes its place, or one to come.
 */
export const FilingSystem = z.strictObject({
  name: LocalText,
  /** Where one signs in to file. */
  url: z.url({ protocol: /^https$/ }).optional(),
  /** Which login the system takes: the PACER account, or one that this court issues and that stays in use. */
  signIn: z.enum(['pacer', 'court-login']),
  /** Which cases are in it, and from which day. A day ahead announces a system to come. */
  cases: z
    .array(z.strictObject({ what: LocalText, since: z.iso.date().optional() }))
    .min(1)
    .readonly(),
  /** How a case number tells that a case is in it. */
  caseNumbers: LocalText.optional(),
  /** What it takes to file in it, for instance that no second link is needed. */
  toFile: LocalText,
});
export type FilingSystem = z.infer<typeof FilingSystem>;

/** Addresses the app may talk to. */
const Endpoint = z.strictObject({
  authUrl: z.url({ protocol: /^https$/ }),
  ecfUrl: z.url({ protocol: /^https$/ }),
});

/** The values a profile holds once. */
export const SINGLES = {
  goLive: GoLive,
  timeZone: z.string().min(1),
  endpoint: Endpoint,
  linkPages: LinkPages,
  loginRules: LoginRules,
  registration: Registration,
  renewal: Renewal,
  /** Languages the court's own notice is offered in. */
  languages: z.array(z.enum(['en', 'es', 'ht'])).readonly(),
  /** Roles the court addresses. */
  roles: z.array(Role).readonly(),
  /** The court's own page on NextGen. */
  page: PageLink,
};
/** The values a profile holds by key. */
export const COLLECTED = {
  deadlines: Deadline,
  contacts: Contact,
  documents: CourtDocument,
  warnings: Warning,
  systems: FilingSystem,
};
