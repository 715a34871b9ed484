import { instantOf } from '../values/log-time.ts';
import type { Mark } from '../values/mark.ts';
import {
  type CredentialRecord,
  isUnderWay,
  mayBeInKeychain,
  NO_CREDENTIAL,
} from '../vault/credential.ts';
import { isKnown, type LogEvent } from './event.ts';

/**
 * Returns the keychain index after one event. A started change stays in progress until its outcome is in the log. Other
 * events change nothing.
 */
export function credentialAfter(record: CredentialRecord, event: LogEvent): CredentialRecord {
  const mark = { at: instantOf(event.at), by: event.actor };
  return afterKeychain(record, event, mark) ?? afterCourt(record, event, mark) ?? record;
}

/** Applies what the keychain was asked and what it answered. */
function afterKeychain(
  record: CredentialRecord,
  event: LogEvent,
  mark: Mark,
): CredentialRecord | undefined {
  if (isKnown(event, 'credential.said')) return { state: event.body.place, ...mark };
  if (isKnown(event, 'credential.storing')) {
    const { writeId, sealKey } = event.body;
    const before = settled(record);
    return { ...record, state: 'storing', writeId, sealKey, before, ...mark };
  }
  if (isKnown(event, 'credential.stored')) {
    const { writeId, sealKey, login } = event.body;
    const shape = login ? { login } : {};
    return { state: 'recorded', writeId, sealKey, ...mark, kept: mark, ...shape };
  }
  if (isKnown(event, 'credential.not-stored')) {
    // A failed older write says nothing about a newer one.
    const isThisWrite = record.state === 'storing' && record.writeId === event.body.writeId;
    return isThisWrite ? backTo(record) : record;
  }
  if (isKnown(event, 'credential.destroying')) {
    return { ...record, state: 'destroying', before: settled(record), ...mark };
  }
  if (isKnown(event, 'credential.not-destroyed')) {
    return record.state === 'destroying' ? backTo(record) : record;
  }
  if (isKnown(event, 'credential.destroyed')) return { state: 'not-recorded', ...mark };
  if (isKnown(event, 'credential.missing')) {
    return { state: 'not-recorded', ...mark, missingSince: mark.at };
  }
  if (isKnown(event, 'credential.changed')) {
    // What the court said was about the login that was there before.
    const { checked: _checked, login: _login, ...rest } = record;
    return { ...rest, state: 'recorded', ...mark, changedSince: mark.at };
  }
  return undefined;
}

/**
 * Applies a check by the court or the practice court, or a person's reset. Where nothing is kept it changes nothing: its
 * login is gone, or the log no longer knows that it was stored.
 */
function afterCourt(
  record: CredentialRecord,
  event: LogEvent,
  mark: Mark,
): CredentialRecord | undefined {
  if (!mayBeInKeychain(record)) return undefined;
  if (isKnown(event, 'credential.verified')) {
    const { how = 'court', names } = event.body;
    const checked = { ...mark, how, ...(names ? { names } : {}) };
    return { ...judged(record, 'verified', mark), checked };
  }
  if (isKnown(event, 'credential.refused')) {
    const { how = 'court' } = event.body;
    return { ...judged(record, 'refused', mark), checked: { ...mark, how } };
  }
  if (isKnown(event, 'credential.reset')) {
    return { ...judged(record, 'verified', mark), checked: { ...mark, how: 'reset' } };
  }
  return undefined;
}

/** A check made while the keychain hasn't answered is about the previous entry. */
function judged(
  record: CredentialRecord,
  state: 'verified' | 'refused',
  mark: Mark,
): CredentialRecord {
  if (!isUnderWay(record)) return { ...record, state, ...mark };
  return { ...record, before: { ...record.before, state } };
}

/**
 * The tries at the court since it last accepted the login, after one more event. They count on all machines together,
 * and storing again doesn't reset them: a court locks the account no matter who tries.
 */
export function triesAfter(tries: number, event: LogEvent): number {
  if (isKnown(event, 'credential.tried')) return tries + 1;
  const isAccepted = isKnown(event, 'credential.verified') || isKnown(event, 'credential.reset');
  return isAccepted ? 0 : tries;
}

function settled(record: CredentialRecord): NonNullable<CredentialRecord['before']> {
  if (isUnderWay(record)) return record.before ?? { state: 'not-recorded' };
  const { state, writeId, sealKey, at, by } = record;
  return {
    state,
    ...(writeId ? { writeId } : {}),
    ...(sealKey ? { sealKey } : {}),
    ...(at ? { at } : {}),
    ...(by ? { by } : {}),
  };
}

/** Returns the state before. A failed write or removal changes nothing, not even the date. */
function backTo(record: CredentialRecord): CredentialRecord {
  const {
    before = NO_CREDENTIAL,
    writeId: _writeId,
    sealKey: _sealKey,
    at: _at,
    by: _by,
    ...rest
  } = record;
  return { ...rest, ...before };
}
