import type { Records } from '../../ports/records.ts';
import type { FirmFacts } from '../../shared/domain/checklist/facts.ts';
import type { PacerAccount } from '../../shared/domain/pacer/account.ts';
import type { FirmUse } from '../../shared/domain/pacer/firm-facts.ts';
import type { UpgradeQuestion } from '../../shared/domain/pacer/upgrade-check.ts';
import { sharedUsernames, usernameKey } from '../../shared/domain/pacer/username.ts';
import type { Subject } from '../../shared/domain/records/event.ts';
import { firmUsernames } from '../../shared/domain/records/firm-record.ts';
import type { PersonRecord } from '../../shared/domain/records/person-record.ts';

/** Firm-wide facts that affect everyone's PACER accounts and checklists. */
export interface FirmView {
  /** Usernames that more than one person has, with the count of each. */
  readonly shared: ReadonlyMap<string, number>;
  /** Usernames of the firm's own accounts. */
  readonly own: ReadonlyMap<string, FirmUse>;
  readonly facts: FirmFacts;
}

type FirmRecords = Pick<Records, 'people' | 'firm' | 'onChange'>;

/**
 * Keeps the firm's view until a person or the firm changes: ticking one step must not read five thousand people. Build
 * one for the records and hand it in.
 */
export class FirmIndex {
  readonly #records: FirmRecords;
  #view: FirmView | undefined;

  constructor(records: FirmRecords) {
    this.#records = records;
    records.onChange('forget', (subjects) => {
      if (subjects.some(changesFirmView)) this.#view = undefined;
    });
  }

  /** The firm as recorded now. */
  view(): FirmView {
    this.#view ??= firmViewOf(this.#records.people(), this.#records);
    return this.#view;
  }

  /** Builds the view from all people, for a caller that has just loaded them. */
  build(everyone: readonly PersonRecord[]): void {
    this.#view ??= firmViewOf(everyone, this.#records);
  }
}

function changesFirmView(subject: Subject): boolean {
  return subject === 'firm' || subject.startsWith('person:');
}

/** Counts people who left too: their account must not be linked for someone else. A merged record is the same person and counts once. */
function firmViewOf(everyone: readonly PersonRecord[], records: Pick<Records, 'firm'>): FirmView {
  const people = everyone.filter(({ mergedInto }) => mergedInto === undefined);
  const firm = records.firm();
  return {
    shared: sharedUsernames(people.flatMap(({ pacerAccounts }) => pacerAccounts)),
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
