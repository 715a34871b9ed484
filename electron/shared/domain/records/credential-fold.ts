import { instantOf } from '../values/log-time.ts';
import { type CredentialRecord, isUnderWay, NO_CREDENTIAL } from '../vault/credential.ts';
import { isKnown, type LogEvent } from './event.ts';

interface Mark {
  readonly at: string;
  readonly by: string;
}

/** The index of the keychain after one event: what was begun is under way until its outcome is in the log. Any other event leaves it as it was. */
export function credentialAfter(record: CredentialRecord, event: LogEvent): CredentialRecord {
  const mark = { at: instantOf(event.at), by: event.actor };
  return afterKeychain(record, event, mark) ?? afterCourt(record, event, mark) ?? record;
}

/** What was asked of the keychain and what it answered. Wrong tries at the court are not forgotten by storing anew. */
function afterKeychain(
  record: CredentialRecord,
  event: LogEvent,
  mark: Mark,
): CredentialRecord | undefined {
  const tries = record.tries ? { tries: record.tries } : {};
  if (isKnown(event, 'credential.said')) return { state: event.body.place, ...mark, ...tries };
  if (isKnown(event, 'credential.storing')) {
    const { writeId } = event.body;
    return { ...record, state: 'storing', writeId, before: settled(record), ...mark };
  }
  if (isKnown(event, 'credential.stored')) {
    const { writeId } = event.body;
    return { state: 'recorded', writeId, ...mark, kept: mark, ...tries };
  }
  if (isKnown(event, 'credential.not-stored')) {
    // An older write that failed says nothing about a newer one that did not.
    const isThisWrite = record.state === 'storing' && record.writeId === event.body.writeId;
    return isThisWrite ? backTo(record) : record;
  }
  if (isKnown(event, 'credential.destroying')) {
    return { ...record, state: 'destroying', before: settled(record), ...mark };
  }
  if (isKnown(event, 'credential.not-destroyed')) {
    return record.state === 'destroying' ? backTo(record) : record;
  }
  if (isKnown(event, 'credential.destroyed')) return { state: 'not-recorded', ...mark, ...tries };
  if (isKnown(event, 'credential.missing')) {
    return { state: 'not-recorded', ...mark, ...tries, missingSince: mark.at };
  }
  return undefined;
}

/** What the court, the practice court or a person who reset the password said of it. */
function afterCourt(
  record: CredentialRecord,
  event: LogEvent,
  mark: Mark,
): CredentialRecord | undefined {
  if (isKnown(event, 'credential.tried')) return { ...record, tries: (record.tries ?? 0) + 1 };
  if (isKnown(event, 'credential.verified')) {
    const { how = 'court', names } = event.body;
    const checked = { ...mark, how, ...(names ? { names } : {}) };
    return { ...judged(record, 'verified', mark), checked, tries: 0 };
  }
  if (isKnown(event, 'credential.refused')) {
    const { how = 'court' } = event.body;
    return { ...judged(record, 'refused', mark), checked: { ...mark, how } };
  }
  if (isKnown(event, 'credential.reset')) {
    return { ...judged(record, 'verified', mark), checked: { ...mark, how: 'reset' }, tries: 0 };
  }
  if (isKnown(event, 'credential.rehearsed')) {
    return { ...record, rehearsed: { at: mark.at, isAccepted: event.body.isAccepted } };
  }
  return undefined;
}

/** A judgement while the keychain has not answered yet is about what was there before. */
function judged(
  record: CredentialRecord,
  state: 'verified' | 'refused',
  mark: Mark,
): CredentialRecord {
  if (!isUnderWay(record)) return { ...record, state, ...mark };
  return { ...record, before: { ...record.before, state } };
}

function settled(record: CredentialRecord): NonNullable<CredentialRecord['before']> {
  if (isUnderWay(record)) return record.before ?? { state: 'not-recorded' };
  const { state, writeId, at, by } = record;
  return {
    state,
    ...(writeId ? { writeId } : {}),
    ...(at ? { at } : {}),
    ...(by ? { by } : {}),
  };
}

/** As it was before: a write or removal that failed changed nothing, not even when it was recorded. */
function backTo(record: CredentialRecord): CredentialRecord {
  const { before = NO_CREDENTIAL, writeId: _writeId, at: _at, by: _by, ...rest } = record;
  return { ...rest, ...before };
}
