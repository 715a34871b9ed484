import { emailKey, nameKey } from '../../people/same-person.ts';
import type { CourtId } from '../../values/ids.ts';
import type { RosterEntry } from '../row.ts';
import type { PersonVerdict, RosterVerdict } from '../verdict.ts';

interface Group {
  readonly first: PersonVerdict;
  readonly line: number;
  readonly courts: Set<CourtId>;
}

/** Where a row without a name stands, whose row is above it, and the column that would have the name. */
interface Continued {
  readonly line: number;
  readonly above: number;
  readonly nameField: 'name' | 'lastName';
}

/** Files with a row for each court: the rows of one person that differ in nothing but the court, and in what is said of it. */
export class CourtRows {
  /** By the line of each of their rows. */
  readonly #groups = new Map<number, Group>();

  /** Keeps a row that is ready, so that later ones may belong to it. */
  noted(verdict: RosterVerdict, line: number): RosterVerdict {
    if (verdict.status === 'ready' && verdict.act !== 'join') {
      const courts = new Set(verdict.entry.courtIds);
      this.#groups.set(line, { first: verdict, line, courts });
    }
    return verdict;
  }

  /** The verdict on a row, which belongs to an earlier one if the two are one person's by bar number or email, and in different courts. */
  judged(verdict: RosterVerdict, line: number): RosterVerdict {
    if (verdict.status !== 'ask' || verdict.match.in !== 'file' || verdict.match.by === 'name') {
      return this.noted(verdict, line);
    }
    const group = this.#groups.get(verdict.match.line);
    const { entry } = verdict;
    if (!group || !isOtherCourt(group, entry)) return verdict;
    return this.#joined(group, entry, line);
  }

  /** The verdict on a row without a name, as merged cells leave it: another court of the person in the line above, once that person's row is ready. */
  continued(entry: RosterEntry, { line, above, nameField }: Continued): RosterVerdict {
    const group = this.#groups.get(above);
    if (group && isApart(group, entry)) return this.#joined(group, entry, line);
    const problem = {
      field: nameField,
      code: 'roster-row-above',
      values: { line: above },
    } as const;
    return { status: 'problem', problems: [problem] };
  }

  #joined(group: Group, entry: RosterEntry, line: number): RosterVerdict {
    for (const courtId of entry.courtIds) group.courts.add(courtId);
    this.#groups.set(line, group);
    return { status: 'ready', act: 'join', entry, first: group.first, line: group.line };
  }
}

/** Without a court in the first row, the second is a double. */
function isOtherCourt(group: Group, entry: RosterEntry): boolean {
  return group.courts.size > 0 && isApart(group, entry);
}

function isApart({ first, courts }: Group, { courtIds, ...entry }: RosterEntry): boolean {
  const areNew = courtIds.length > 0 && courtIds.every((courtId) => !courts.has(courtId));
  return areNew && saysNoMore(entry, first.entry);
}

/** Whether a row says nothing of its person that an earlier one doesn't say. */
function saysNoMore(
  { draft, inCharge, account }: Omit<RosterEntry, 'courtIds'>,
  earlier: RosterEntry,
): boolean {
  const before = earlier.draft;
  const isSaid = (now: string | undefined, then: string | undefined) => !now || now === then;
  return (
    nameKey(draft.name) === nameKey(before.name) &&
    draft.role === before.role &&
    isSaid(emailKey(draft.email), emailKey(before.email)) &&
    isSaid(draft.office, before.office) &&
    isSaid(draft.barNumber, before.barNumber) &&
    isSaid(draft.language, before.language) &&
    isSaid(inCharge, earlier.inCharge) &&
    (!account || JSON.stringify(account) === JSON.stringify(earlier.account))
  );
}
