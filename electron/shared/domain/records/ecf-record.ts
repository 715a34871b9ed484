import type { Tick } from '../checklist/facts.ts';
import { LINK_EVENT_KINDS, type LinkEvent } from '../linking/events.ts';
import type { KnownLink } from '../linking/known-link.ts';
import type { EcfAccount } from '../people/person.ts';
import { instantOf } from '../values/log-time.ts';
import { type CredentialRecord, isUnderWay, NO_CREDENTIAL } from '../vault/credential.ts';
import { credentialAfter } from './credential-fold.ts';
import { isKnown, type LogEvent } from './event.ts';

/** Everything the log says about one person's CM/ECF account in one court. */
export interface EcfRecord {
  readonly account: EcfAccount;
  readonly isRemoved: boolean;
  readonly credential: CredentialRecord;
  /** What people recorded, by step id. */
  readonly ticks: Readonly<Record<string, Tick>>;
  /** The journal of attempts to link, in order. */
  readonly linkEvents: readonly LinkEvent[];
  /** A link made outside the app, as a person recorded it. */
  readonly knownLink?: KnownLink;
}

const LINK_KINDS: ReadonlySet<string> = new Set(LINK_EVENT_KINDS);

/** Returns the record after one more event about this CM/ECF account. */
export function applyToEcf(record: EcfRecord | undefined, event: LogEvent): EcfRecord | undefined {
  if (isKnown(event, 'court.joined')) {
    const empty = { isRemoved: false, credential: NO_CREDENTIAL, ticks: {}, linkEvents: [] };
    return { ...(record ?? empty), isRemoved: false, account: event.body };
  }
  if (!record) return record;
  if (isKnown(event, 'court.left')) return { ...record, isRemoved: true };
  if (isKnown(event, 'court.changed')) {
    const { id, personId, courtId } = record.account;
    return { ...record, account: { id, personId, courtId, ...event.body } };
  }
  if (isKnown(event, 'court.moved')) {
    return { ...record, account: { ...record.account, personId: event.body.personId } };
  }
  if (isKnown(event, 'step.recorded')) return { ...record, ticks: ticksAfter(record.ticks, event) };
  if (isKnown(event, 'known-link.recorded')) {
    const mark = { by: event.actor, at: instantOf(event.at) };
    return { ...record, knownLink: { ...event.body, ...mark } };
  }
  if (isKnown(event, 'known-link.removed')) {
    const { knownLink: _, ...rest } = record;
    return rest;
  }
  if (LINK_KINDS.has(event.kind)) {
    const link = { kind: event.kind, at: instantOf(event.at), body: event.body } as LinkEvent;
    return { ...record, linkEvents: [...record.linkEvents, link] };
  }
  const credential = credentialAfter(record.credential, event);
  return credential === record.credential ? record : { ...record, credential };
}

function ticksAfter(ticks: EcfRecord['ticks'], event: LogEvent): EcfRecord['ticks'] {
  if (!isKnown(event, 'step.recorded')) return ticks;
  const { stepId, outcome, note } = event.body;
  const others = Object.fromEntries(Object.entries(ticks).filter(([id]) => id !== stepId));
  if (outcome === 'cleared') return others;
  const mark = { by: event.actor, at: instantOf(event.at) };
  if (outcome === 'skipped')
    return { ...others, [stepId]: { kind: 'skipped', ...mark, reason: note } };
  return { ...others, [stepId]: { kind: 'done', ...mark, ...(note ? { note } : {}) } };
}

/**
 * Whether the next start must check this account, because a keychain write or the confirming request was in progress.
 */
export function isPending(record: EcfRecord): boolean {
  return isUnderWay(record.credential) || record.linkEvents.at(-1)?.kind === 'link.sending';
}
