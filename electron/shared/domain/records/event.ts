import * as z from 'zod';
import { SavedView } from '../board/saved-view.ts';
import { StepOutcome } from '../checklist/facts.ts';
import { LoginShape } from '../checklist/login-shape.ts';
import { CourtRecord } from '../courts/court.ts';
import { ENDPOINT_EVENT_BODIES } from '../courts/endpoint-setting.ts';
import { LINK_EVENT_BODIES, NamesOnBothSides } from '../linking/events.ts';
import { KnownLinkBody } from '../linking/known-link.ts';
import { OptionalFact, PacerAccount, RecordedFacts } from '../pacer/account.ts';
import { FirmBilling } from '../pacer/firm-facts.ts';
import { OPTIONAL_ENTRY_FACTS } from '../people/court-entry.ts';
import { Note, NoteBody } from '../people/note.ts';
import { EcfAccount, Person } from '../people/person.ts';
import { MAX_OVERRIDE_LENGTH, OverrideLayer } from '../profiles/override-layer.ts';
import {
  CourtId,
  EcfAccountId,
  EventId,
  FirmAccountId,
  PacerAccountId,
  PersonId,
} from '../values/ids.ts';
import type { LogTime } from '../values/log-time.ts';
import { SaidPlace, SealKey, TriedAt } from '../vault/credential.ts';

/** What an event is about: `person:<id>`, `ecf:<id>` (one CM/ECF account), `court:<court id>` or `firm`. */
export type Subject = `person:${string}` | `ecf:${string}` | `court:${string}` | 'firm';

const at = z.iso.datetime();
const writeId = z.uuid();

/**
 * The body of each kind of event. Strict, so that nothing unexpected gets into the log, least of all a secret. Kinds
 * are never changed, only added, because old logs must stay readable.
 */
export const EVENT_BODIES = {
  'person.added': Person,
  'person.edited': Person.partial().omit({ id: true }),
  /** Archived, with the reason if one was given. */
  'person.archived': z.strictObject({ reason: z.string().max(1000).optional() }),
  'person.restored': z.strictObject({}),
  /** This record was a second one of the person `into`. From now on it shows only in that person's history. */
  'person.merged': z.strictObject({ into: PersonId }),
  /** The other side of `person.merged`. */
  'person.absorbed': z.strictObject({
    from: PersonId,
    name: z.string().max(200),
    /** The other record's PACER accounts that this one has as well, under ids of its own. Links may name them. */
    sameAccounts: z
      .array(PacerAccount.pick({ id: true, username: true }))
      .readonly()
      .optional(),
  }),
  /** The person in charge of getting this one ready. Empty for none. */
  'person.in-charge': z.strictObject({ name: z.string().max(100) }),
  'person.noted': NoteBody,
  'person.note-removed': z.strictObject({ noteId: z.uuid() }),
  /** A note from a merged record, with its author and date. */
  'person.note-moved': Note,
  'pacer-account.recorded': PacerAccount.omit({ recordedAt: true, recordedBy: true }),
  /** Facts of an account that changed, field by field: what others changed meanwhile stays. */
  'pacer-account.changed': z.strictObject({
    id: PacerAccountId,
    set: RecordedFacts.partial(),
    cleared: z.array(OptionalFact).readonly(),
  }),
  /** It was recorded by mistake, or belongs to someone else. */
  'pacer-account.removed': z.strictObject({ id: PacerAccountId }),
  /** An account from a merged record, with who recorded it and when. */
  'pacer-account.moved': PacerAccount,
  'court.joined': EcfAccount,
  /** Everything recorded about the account now, because something was wrong or has changed. */
  'court.changed': z.strictObject({
    set: EcfAccount.omit({ id: true, personId: true, courtId: true }).partial(),
    cleared: z.array(z.enum(OPTIONAL_ENTRY_FACTS)).readonly(),
  }),
  'court.left': z.strictObject({}),
  /** The CM/ECF account was listed under a second record of the same person. */
  'court.moved': z.strictObject({ personId: PersonId }),
  'step.recorded': z.strictObject({
    stepId: z.string().max(80),
    outcome: StepOutcome,
    note: z.string().max(1000),
  }),
  'credential.said': z.strictObject({ place: SaidPlace }),
  /**
   * `sealKey` is the random key of the seal that this write puts into the keychain's entry. SECURITY: it says nothing about
   * a login or password; the seal itself is never in the log.
   */
  'credential.storing': z.strictObject({ writeId, sealKey: SealKey }),
  /** With the key once more, since the computer may have got another name in between. */
  'credential.stored': z.strictObject({
    writeId,
    sealKey: SealKey,
    login: LoginShape.optional(),
  }),
  /**
   * The other people's accounts in this court for which the same login is stored here: all of them, or none any more.
   * SECURITY: only that two logins are equal. Neither a login nor a digest of one is ever in the log.
   */
  'credential.same-login': z.strictObject({ with: z.array(EcfAccountId).max(50) }),
  'credential.not-stored': z.strictObject({ writeId }),
  'credential.tried': z.strictObject({ how: TriedAt }),
  'credential.verified': z.strictObject({
    at,
    how: TriedAt.optional(),
    /** The names the court showed on its page. Only NextGen courts show names. */
    names: NamesOnBothSides.optional(),
  }),
  'credential.refused': z.strictObject({ at, how: TriedAt.optional() }),
  /** A person reset the password at the court, and the court accepted the new one. */
  'credential.reset': z.strictObject({ note: z.string().max(1000) }),
  'credential.destroying': z.strictObject({}),
  'credential.destroyed': z.strictObject({}),
  'credential.not-destroyed': z.strictObject({}),
  /** The keychain no longer has what the index says it holds. */
  'credential.missing': z.strictObject({}),
  /** The keychain's entry isn't what this app put there: something else has changed it. */
  'credential.changed': z.strictObject({}),
  /** Login and password were printed for this reason. Recorded before printing. */
  'credential.printed': z.strictObject({ reason: z.string().min(1).max(500) }),
  /** The last recorded printing was canceled, or the printer failed. */
  'credential.not-printed': z.strictObject({}),
  ...LINK_EVENT_BODIES,
  /** A person recorded that this account was linked outside the app. */
  'known-link.recorded': KnownLinkBody,
  /** That was a mistake. */
  'known-link.removed': z.strictObject({}),
  'firm.billing-decided': FirmBilling,
  'firm.member-linked': z.strictObject({ personId: PersonId, isLinked: z.boolean() }),
  'firm.research-account-added': z.strictObject({
    id: FirmAccountId,
    username: z.string().min(1).max(100),
    about: z.string().max(200),
  }),
  'firm.research-account-removed': z.strictObject({ id: FirmAccountId }),
  'court-profile.set': z.strictObject({
    courtId: CourtId,
    layer: OverrideLayer,
    text: z.string().min(1).max(MAX_OVERRIDE_LENGTH),
  }),
  'court-profile.removed': z.strictObject({ courtId: CourtId, layer: OverrideLayer }),
  /** A court that the built-in directory lacks. */
  'court.listed': CourtRecord,
  'court.unlisted': z.strictObject({ courtId: CourtId }),
  ...ENDPOINT_EVENT_BODIES,
  'view.saved': SavedView,
  'view.removed': z.strictObject({ id: z.uuid() }),
  undone: z.strictObject({ eventId: EventId }),
} as const;

/** The kind of an event. */
export type EventKind = keyof typeof EVENT_BODIES;
/** The body of an event of kind `K`. */
export type BodyOf<K extends EventKind> = z.infer<(typeof EVENT_BODIES)[K]>;

/** The version in which this app writes every kind. */
export const EVENT_VERSION = 1;

/** One stored entry of the log. An unknown kind is kept and ignored. */
export interface LogEvent {
  readonly id: EventId;
  readonly at: LogTime;
  /** Who recorded it: the name the person goes by on this machine. */
  readonly actor: string;
  readonly subject: Subject;
  readonly kind: string;
  readonly version: number;
  readonly body: unknown;
}

/** The position of an event in the log. */
export type LogEntry = Pick<LogEvent, 'subject' | 'at' | 'id'>;

/** What a service says happened; the log adds who and when. */
export type NewEvent = {
  readonly [K in EventKind]: {
    readonly subject: Subject;
    readonly kind: K;
    readonly body: BodyOf<K>;
  };
}[EventKind];

/** Whether this app can fold what is recorded as this kind in this version. */
export function isKindKnown(kind: string, version: number): boolean {
  return version === EVENT_VERSION && Object.hasOwn(EVENT_BODIES, kind);
}

/** Whether this app knows the event's kind and version. */
export function isKnown<K extends EventKind>(
  event: LogEvent,
  kind: K,
): event is LogEvent & { readonly kind: K; readonly body: BodyOf<K> } {
  return event.kind === kind && event.version === EVENT_VERSION;
}
