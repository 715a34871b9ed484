import type { Records } from '../../../ports/records.ts';
import type { Clock, Ids } from '../../../ports/system.ts';
import type { Keychain } from '../../../ports/vault.ts';
import type { NewEvent } from '../../../shared/domain/records/event.ts';
import { ok, type Result } from '../../../shared/domain/values/result.ts';
import type { InTurn } from '../../../shared/in-turn.ts';

/** What each step of an entry works with. */
export interface EntryContext {
  readonly records: Records;
  readonly keychain: Keychain;
  readonly ids: Pick<Ids, 'newId' | 'newGrant' | 'seal'>;
  readonly clock: Pick<Clock, 'now'>;
  /** One step at a time for each entry. */
  readonly inTurn: InTurn;
}

/** Writes one event to the log. */
export function note({ records }: EntryContext, event: NewEvent): Result<undefined> {
  const written = records.append([event]);
  return written.ok ? ok(undefined) : written;
}

/** Whether the keychain is asking the person something: then the call may still succeed, and nothing may be noted yet. */
export function isWaiting(answer: Result<undefined>): boolean {
  return !answer.ok && answer.failure.code === 'keychain-waiting';
}
