import { type CredentialRecord, NO_CREDENTIAL } from './credential.ts';
import { isKnown, type LogEvent } from './event.ts';
import type { Tick } from './facts.ts';
import { instantOf } from './hybrid-clock.ts';
import { LINK_EVENT_KINDS, type LinkEvent } from './linking-events.ts';
import type { EcfAccount } from './person.ts';

/** Everything the log says about one CM/ECF account of a person in a court. */
export interface EcfRecord {
  readonly account: EcfAccount;
  readonly isRemoved: boolean;
  readonly credential: CredentialRecord;
  /** What people recorded, by step id. */
  readonly ticks: Readonly<Record<string, Tick>>;
  /** The journal of attempts to link, in order. */
  readonly linkEvents: readonly LinkEvent[];
}

const LINK_KINDS: ReadonlySet<string> = new Set(LINK_EVENT_KINDS);

/** The record after one more event about this CM/ECF account. */
export function applyToEcf(record: EcfRecord | undefined, event: LogEvent): EcfRecord | undefined {
  if (isKnown(event, 'court.joined')) {
    const empty = { isRemoved: false, credential: NO_CREDENTIAL, ticks: {}, linkEvents: [] };
    return { ...(record ?? empty), account: event.body };
  }
  if (!record) return record;
  if (isKnown(event, 'court.left')) return { ...record, isRemoved: true };
  if (isKnown(event, 'step.recorded')) return { ...record, ticks: ticksAfter(record.ticks, event) };
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
  if (outcome === 'skipped') return { ...others, [stepId]: { kind: 'skipped', ...mark, reason: note } };
  return { ...others, [stepId]: { kind: 'done', ...mark, ...(note ? { note } : {}) } };
}

/** The index of the keychain after one event: what was begun is `storing` until its outcome is in the log. */
function credentialAfter(credential: CredentialRecord, event: LogEvent): CredentialRecord {
  const mark = { at: instantOf(event.at), by: event.actor };
  if (isKnown(event, 'credential.said')) return { state: event.body.place, ...mark };
  if (isKnown(event, 'credential.storing')) {
    return { state: 'storing', writeId: event.body.writeId, before: settled(credential), ...mark };
  }
  if (isKnown(event, 'credential.stored')) {
    return { state: 'recorded', writeId: event.body.writeId, ...mark };
  }
  if (isKnown(event, 'credential.not-stored')) {
    return credential.before ? { ...credential.before, ...mark } : NO_CREDENTIAL;
  }
  if (isKnown(event, 'credential.verified')) return { ...credential, state: 'verified', ...mark };
  if (isKnown(event, 'credential.refused')) return { ...credential, state: 'refused', ...mark };
  if (isKnown(event, 'credential.destroyed')) return { state: 'not-recorded', ...mark };
  return credential;
}

function settled(credential: CredentialRecord): NonNullable<CredentialRecord['before']> {
  if (credential.state === 'storing') return credential.before ?? { state: 'not-recorded' };
  return credential.writeId
    ? { state: credential.state, writeId: credential.writeId }
    : { state: credential.state };
}

/** Whether the next start must look at this account: a keychain write or the one confirming request was under way. */
export function isPending(record: EcfRecord): boolean {
  return record.credential.state === 'storing' || record.linkEvents.at(-1)?.kind === 'link.sending';
}
