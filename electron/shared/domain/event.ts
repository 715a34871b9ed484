import * as z from 'zod';
import { SaidPlace } from './credential.ts';
import type { LogTime } from './hybrid-clock.ts';
import { EventId } from './ids.ts';
import { LINK_EVENT_BODIES, NamesOnBothSides } from './linking-events.ts';
import { PacerAccount } from './pacer-account.ts';
import { EcfAccount, Person } from './person.ts';

/** What an event is about: `person:<id>`, `ecf:<id>` (one CM/ECF account) or `firm`. */
export type Subject = `person:${string}` | `ecf:${string}` | 'firm';

const at = z.iso.datetime();
const writeId = z.uuid();
const how = z.enum(['court', 'practice']);

/**
 * The body of each kind of event. Strict, so that nothing unforeseen, least of all a secret, slips into the log.
 * Kinds are never changed, only added: an old log must always be readable.
 */
export const EVENT_BODIES = {
  'person.added': Person,
  'person.edited': Person.partial().omit({ id: true }),
  'person.archived': z.strictObject({}),
  'person.restored': z.strictObject({}),
  'pacer-account.recorded': PacerAccount.omit({ recordedAt: true, recordedBy: true }),
  'court.joined': EcfAccount,
  'court.left': z.strictObject({}),
  'step.recorded': z.strictObject({
    stepId: z.string().max(80),
    outcome: z.enum(['done', 'skipped', 'cleared']),
    note: z.string().max(1000),
  }),
  'credential.said': z.strictObject({ place: SaidPlace }),
  'credential.storing': z.strictObject({ writeId }),
  'credential.stored': z.strictObject({ writeId }),
  'credential.not-stored': z.strictObject({ writeId }),
  'credential.tried': z.strictObject({ how }),
  'credential.verified': z.strictObject({
    at,
    how: how.optional(),
    /** The names the court showed on its page; only NextGen courts show any. */
    names: NamesOnBothSides.optional(),
  }),
  'credential.refused': z.strictObject({ at, how: how.optional() }),
  /** A person reset the password at the court, and the court took the new one. */
  'credential.reset': z.strictObject({ note: z.string().max(1000) }),
  /** A real person's credential at the practice court: noted, and judges nothing. */
  'credential.rehearsed': z.strictObject({ at, isAccepted: z.boolean() }),
  'credential.destroying': z.strictObject({}),
  'credential.destroyed': z.strictObject({}),
  'credential.not-destroyed': z.strictObject({}),
  /** The keychain no longer has what the index says it keeps. */
  'credential.missing': z.strictObject({}),
  ...LINK_EVENT_BODIES,
  'practice.firm-loaded': z.strictObject({}),
  'practice.firm-removed': z.strictObject({}),
  undone: z.strictObject({ eventId: EventId }),
} as const;

export type EventKind = keyof typeof EVENT_BODIES;
export type BodyOf<K extends EventKind> = z.infer<(typeof EVENT_BODIES)[K]>;

/** One entry of the log as it is stored. A kind this app does not know is kept and passed over. */
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

/** Where an event stands in the log. */
export type LogEntry = Pick<LogEvent, 'subject' | 'at' | 'id'>;

/** What a service says happened; the log adds who and when. */
export type NewEvent = {
  readonly [K in EventKind]: {
    readonly subject: Subject;
    readonly kind: K;
    readonly body: BodyOf<K>;
  };
}[EventKind];

export function isKnown<K extends EventKind>(
  event: LogEvent,
  kind: K,
): event is LogEvent & { readonly kind: K; readonly body: BodyOf<K> } {
  return event.kind === kind;
}

/** Kinds that a person may take back. What a keychain or a court has done can't be undone by a record. */
const CAN_BE_UNDONE: ReadonlySet<string> = new Set<EventKind>([
  'person.added',
  'person.edited',
  'person.archived',
  'person.restored',
  'pacer-account.recorded',
  'court.joined',
  'court.left',
  'step.recorded',
  'credential.said',
  'credential.reset',
  'practice.firm-loaded',
  'practice.firm-removed',
  'undone',
]);

export function canBeUndone(kind: string): boolean {
  return CAN_BE_UNDONE.has(kind);
}
