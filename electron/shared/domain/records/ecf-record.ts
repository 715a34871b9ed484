import type { Tick } from '../checklist/facts.ts';
import { LINK_EVENT_KINDS, type LinkEvent } from '../linking/events.ts';
import type { KnownLink } from '../linking/known-link.ts';
import type { EcfAccount } from '../people/person.ts';
import { afterChange } from '../values/field-change.ts';
import type { EcfAccountId } from '../values/ids.ts';
import { instantOf, machineOf } from '../values/log-time.ts';
import type { Mark } from '../values/mark.ts';
import {
  type CredentialRecord,
  isInKeychain,
  isUnderWay,
  NO_CREDENTIAL,
} from '../vault/credential.ts';
import { credentialAfter, triesAfter } from './credential-fold.ts';
import { isKnown, type LogEvent } from './event.ts';

/** What counts on every machine alike. */
export interface EcfFacts {
  readonly account: EcfAccount;
  readonly isRemoved: boolean;
  /** What people recorded, by step id. */
  readonly ticks: Readonly<Record<string, Tick>>;
  /** The journal of attempts to link, in order. */
  readonly linkEvents: readonly LinkEvent[];
  /** A link made outside the app, as a person recorded it. */
  readonly knownLink?: KnownLink;
}

/** Everything the log says about one person's CM/ECF account in one court, as this machine sees it. */
export interface EcfRecord extends EcfFacts {
  /** What this machine's keychain holds. The tries at the court count on all machines together. */
  readonly credential: CredentialRecord;
  /** Other machines whose keychains hold this login: by whom it was stored, and when. */
  readonly keptElsewhere?: readonly KeptElsewhere[];
  /** Accounts of other people in this court for which the same login is stored, as any machine noticed. */
  readonly sameLogin?: readonly EcfAccountId[];
  /** The same as this machine noticed. */
  readonly sameLoginHere?: readonly EcfAccountId[];
}

/** A login in another machine's keychain. Nobody here can show it or destroy it. */
export interface KeptElsewhere extends Mark {
  readonly machine: string;
}

/** The same for every machine: a keychain belongs to one machine, so each has an index of its own. */
export interface FoldedEcf extends EcfFacts {
  /** By the machine's name. */
  readonly credentials: Readonly<Record<string, CredentialRecord>>;
  /** Tries at the court since it last accepted the login, on all machines. */
  readonly tries: number;
  /** Accounts of other people with the same login, by the name of the machine whose keychain holds both. */
  readonly sameLogins?: Readonly<Record<string, readonly EcfAccountId[]>>;
}

/** An account as the machine of that name sees it. */
export function seenFrom(
  machine: string,
  { credentials, tries, sameLogins = {}, ...facts }: FoldedEcf,
): EcfRecord {
  const { tries: _, ...own } = credentials[machine] ?? NO_CREDENTIAL;
  const keptElsewhere = Object.entries(credentials).flatMap(([name, { kept, ...record }]) =>
    name !== machine && kept && isInKeychain(record) ? [{ machine: name, ...kept }] : [],
  );
  return {
    ...facts,
    credential: tries > 0 ? { ...own, tries } : own,
    ...(keptElsewhere.length > 0 ? { keptElsewhere } : {}),
    sameLogin: [...new Set(Object.values(sameLogins).flat())],
    sameLoginHere: sameLogins[machine] ?? [],
  };
}

const LINK_KINDS: ReadonlySet<string> = new Set(LINK_EVENT_KINDS);

/** Returns the record after one more event about this CM/ECF account. */
export function applyToEcf(record: FoldedEcf | undefined, event: LogEvent): FoldedEcf | undefined {
  if (isKnown(event, 'court.joined')) {
    const empty = { isRemoved: false, credentials: {}, tries: 0, ticks: {}, linkEvents: [] };
    return { ...(record ?? empty), isRemoved: false, account: event.body };
  }
  if (!record) return record;
  if (isKnown(event, 'court.left')) return { ...record, isRemoved: true };
  if (isKnown(event, 'court.changed')) {
    return { ...record, account: afterChange(record.account, event.body) };
  }
  if (isKnown(event, 'court.moved')) {
    return { ...record, account: { ...record.account, personId: event.body.personId } };
  }
  if (isKnown(event, 'step.recorded')) return { ...record, ticks: ticksAfter(record.ticks, event) };
  if (isKnown(event, 'credential.same-login')) {
    const machine = machineOf(event.at);
    return { ...record, sameLogins: { ...record.sameLogins, [machine]: event.body.with } };
  }
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
  return withCredentialAfter(record, event);
}

function withCredentialAfter(record: FoldedEcf, event: LogEvent): FoldedEcf {
  const machine = machineOf(event.at);
  const before = record.credentials[machine] ?? NO_CREDENTIAL;
  const after = credentialAfter(before, event);
  const tries = triesAfter(record.tries, event);
  if (after === before) return tries === record.tries ? record : { ...record, tries };
  return { ...record, credentials: { ...record.credentials, [machine]: after }, tries };
}

function ticksAfter(ticks: FoldedEcf['ticks'], event: LogEvent): FoldedEcf['ticks'] {
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
export function isPending(record: FoldedEcf): boolean {
  return (
    Object.values(record.credentials).some(isUnderWay) ||
    record.linkEvents.at(-1)?.kind === 'link.sending'
  );
}
