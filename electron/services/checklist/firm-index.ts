import type { Records } from '../../ports/records.ts';
import type { FirmFacts } from '../../shared/domain/checklist/facts.ts';
import type { PacerAccount } from '../../shared/domain/pacer/account.ts';
import type { FirmUse } from '../../shared/domain/pacer/firm-facts.ts';
import type { UpgradeQuestion } from '../../shared/domain/pacer/upgrade-check.ts';
import { sharedUsernames, usernameKey } from '../../shared/domain/pacer/username.ts';
import type { Subject } from '../../shared/domain/records/event.ts';
import { type FirmRecord, firmUsernames } from '../../shared/domain/records/firm-record.ts';
import type { PersonRecord } from '../../shared/domain/records/person-record.ts';

/** Firm-wide facts that affect everyone's PACER accounts and checklists. */
export interface FirmView {
  /** Usernames that more than one person has, with the count of each. */
  readonly shared: ReadonlyMap<string, number>;
  /** Usernames of the firm's own accounts. */
  readonly own: ReadonlyMap<string, FirmUse>;
  readonly facts: FirmFacts;
}

type FirmRecords = Pick<Records, 'people' | 'person' | 'firm' | 'onChange'>;

/**
 * Keeps the firm's view until a person or the firm changes, and then reads only the people who changed: ticking one step
 * must not read five thousand. Build one for the records and hand it in.
 */
export class FirmIndex {
  readonly #records: FirmRecords;
  /** The PACER accounts of each person; undefined as long as nobody was read. */
  #accounts: Map<string, readonly PacerAccount[]> | undefined;
  /** People who changed since they were read. */
  readonly #changed = new Set<string>();
  #view: FirmView | undefined;

  constructor(records: FirmRecords) {
    this.#records = records;
    records.onChange('forget', (subjects) => {
      for (const subject of subjects) this.#forget(subject);
    });
  }

  /** Whether at most so many people must be read for the view. */
  isAtHand(most: number): boolean {
    return this.#accounts !== undefined && this.#changed.size <= most;
  }

  /** The firm as recorded now. */
  view(): FirmView {
    this.read();
    this.#view ??= viewOf([...(this.#accounts?.values() ?? [])].flat(), this.#records.firm());
    return this.#view;
  }

  /** Reads the people that the view needs, at most so many. */
  read(most = Number.POSITIVE_INFINITY): void {
    if (!this.#accounts) this.build(this.#records.people());
    for (const id of this.#changed) {
      if (most-- <= 0) return;
      this.#changed.delete(id);
      this.#note(id, this.#records.person(id));
    }
  }

  /** Takes everyone from a caller that has just loaded them. */
  build(everyone: readonly PersonRecord[]): void {
    if (this.#accounts) return;
    this.#accounts = new Map();
    this.#changed.clear();
    for (const person of everyone) this.#note(person.person.id, person);
  }

  /** Counts people who left too: their account must not be linked for someone else. A merged record is the same person and counts once. */
  #note(id: string, person: PersonRecord | undefined): void {
    if (!person || person.mergedInto !== undefined) this.#accounts?.delete(id);
    else this.#accounts?.set(id, person.pacerAccounts);
  }

  #forget(subject: Subject): void {
    const isPerson = subject.startsWith('person:');
    if (isPerson && this.#accounts) this.#changed.add(subject.slice('person:'.length));
    if (isPerson || subject === 'firm') this.#view = undefined;
  }
}

function viewOf(accounts: readonly PacerAccount[], firm: FirmRecord): FirmView {
  return {
    shared: sharedUsernames(accounts),
    own: firmUsernames(firm),
    facts: { paa: firm.billing.paa },
  };
}

/** The part of the upgrade check's input that depends on the whole firm. */
export function firmQuestion(
  { username }: Pick<PacerAccount, 'username'>,
  { shared, own }: FirmView,
): Pick<UpgradeQuestion, 'othersWithSameUsername' | 'firmUse'> {
  const name = usernameKey(username);
  return { othersWithSameUsername: (shared.get(name) ?? 1) - 1, firmUse: own.get(name) };
}
