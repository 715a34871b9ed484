import * as z from 'zod';
import { EventId } from '../values/ids.ts';
import { LOG_TIME } from '../values/log-time.ts';
import {
  EVENT_BODIES,
  EVENT_VERSION,
  type EventKind,
  type LogEvent,
  type Subject,
} from './event.ts';

const SUBJECT = /^(?:person:[0-9a-f-]{36}|ecf:[0-9a-f-]{36}|court:[a-z0-9]{2,12}|firm)$/;

/** An event as another machine hands it over: its frame is checked here, its body by its kind. */
const Frame = z.strictObject({
  id: EventId,
  at: z.string().regex(LOG_TIME),
  actor: z.string().min(1).max(200),
  subject: z.string().regex(SUBJECT),
  kind: z.string().min(1).max(80),
  version: z.int().min(1).max(10_000),
  body: z.unknown(),
});

/**
 * Why an event from elsewhere isn't folded: it has no frame of an event, its body isn't what its kind has, it is about
 * something its kind never is about, or it concerns one machine alone.
 */
export type ForeignProblem = 'no-event' | 'body-not-valid' | 'wrong-subject' | 'stays-there';

/** An event that may be folded, or why not. */
export type ForeignCheck = { readonly event: LogEvent } | { readonly problem: ForeignProblem };

/** What one machine's keychain was asked and is still answering: no other machine can say how it ended. */
const STAYS: ReadonlySet<string> = new Set<EventKind>([
  'credential.storing',
  'credential.not-stored',
  'credential.destroying',
  'credential.not-destroyed',
]);

/** What the events of each family are about, by the part of the kind before the dot. */
const ABOUT: Readonly<Record<string, RegExp>> = {
  person: /^person:/,
  'pacer-account': /^person:/,
  court: /^(?:ecf|court):/,
  admission: /^ecf:/,
  step: /^ecf:/,
  credential: /^ecf:/,
  link: /^ecf:/,
  'known-link': /^ecf:/,
  firm: /^firm$/,
  view: /^firm$/,
  'court-profile': /^court:/,
  endpoint: /^court:/,
};

const isKind = (kind: string): kind is EventKind => Object.hasOwn(EVENT_BODIES, kind);

/**
 * Checks an event that another machine recorded, by the schema of its kind and version. A kind or version that this app
 * doesn't know passes: it is kept and not folded, and a newer app folds it.
 */
export function checkForeign(raw: unknown): ForeignCheck {
  const frame = Frame.safeParse(raw);
  if (!frame.success) return { problem: 'no-event' };
  const { subject, kind, version, body } = frame.data;
  if (STAYS.has(kind)) return { problem: 'stays-there' };
  if (!isSubject(subject)) return { problem: 'no-event' };
  if (!isKind(kind) || version !== EVENT_VERSION) return { event: { ...frame.data, subject } };
  const about = ABOUT[kind.split('.')[0] ?? ''];
  if (about && !about.test(subject)) return { problem: 'wrong-subject' };
  const parsed = EVENT_BODIES[kind].safeParse(body);
  if (!parsed.success) return { problem: 'body-not-valid' };
  if (!isAboutItself(kind, subject, parsed.data)) return { problem: 'wrong-subject' };
  return { event: { ...frame.data, subject, body: parsed.data } };
}

function isSubject(text: string): text is Subject {
  return SUBJECT.test(text);
}

/** A beginning names the same person or account as its subject. */
function isAboutItself(kind: EventKind, subject: Subject, body: object): boolean {
  if (kind !== 'person.added' && kind !== 'court.joined') return true;
  return 'id' in body && subject.endsWith(`:${String(body.id)}`);
}

/** In order of time, so that what is said of one subject is folded as it was recorded. */
export function inLogOrder(events: readonly LogEvent[]): readonly LogEvent[] {
  const key = ({ at, id }: LogEvent) => `${at} ${id}`;
  return events.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
}

/**
 * Those of one subject's events that concern other machines too. What the keychain was asked stays here, and so does a
 * user's own layer over a court's profile. Practice is a log of its own and leaves whole or not at all.
 */
export function leaving(events: readonly LogEvent[]): readonly LogEvent[] {
  const byId = new Map<string, LogEvent>(events.map((event) => [event.id, event]));
  return events.filter((event) => doesLeave(event, (id) => byId.get(id)));
}

/** Whether an event concerns other machines too. What takes back an event of the same subject leaves where that leaves. */
export function doesLeave(
  event: LogEvent,
  find: (id: string) => Pick<LogEvent, 'kind' | 'body'> | undefined,
): boolean {
  if (STAYS.has(event.kind)) return false;
  const { body } = event;
  if (typeof body !== 'object' || body === null) return true;
  if (event.kind.startsWith('court-profile.') && 'layer' in body) return body.layer !== 'user';
  if (event.kind !== 'undone' || !('eventId' in body)) return true;
  const target = find(String(body.eventId));
  return target === undefined || doesLeave({ ...event, ...target }, find);
}
