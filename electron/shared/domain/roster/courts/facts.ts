import type { LinkKnownBy } from '../../checklist/link-known-by.ts';
import type { RecordedEntry } from '../../people/court-entry.ts';
import type { LocalDate } from '../../values/calendar.ts';
import { isPlaceholder } from '../../values/placeholder.ts';
import type { FieldProblem } from '../../values/result.ts';
import { type Checked, checkDate, checkPastDate } from '../../values/typed-text.ts';
import { readDate } from '../cell.ts';
import { readChoice } from '../choice.ts';
import { OF_COURT, type RosterField } from '../fields.ts';
import { readFiledBefore, readKnownBy, readLoginUse } from '../words/court.ts';

/** What a row says about the person in each of its courts. */
export interface RosterCourtFacts {
  readonly entry: Omit<RecordedEntry, 'capacity' | 'standing'>;
  /** The person is linked there already, and this is how it is known. */
  readonly linked?: LinkKnownBy;
}

/** Admission dates differ from court to court, so a row with several courts can't say whose they are. */
const OF_ONE_COURT: readonly RosterField[] = ['admittedOn', 'renewBy'];

/** Reads what a row says about its courts, or everything that is wrong with it; undefined if it says nothing. */
export function readCourtFacts(
  text: (field: RosterField) => string,
  courts: number,
  today: LocalDate,
):
  | { readonly courtFacts: RosterCourtFacts }
  | { readonly problems: readonly FieldProblem[] }
  | undefined {
  const said = OF_COURT.filter((field) => isSaid(text(field)));
  if (said.length === 0) return undefined;
  const problems: FieldProblem[] = said.flatMap((field): FieldProblem[] => {
    if (courts === 0) return [{ field, code: 'roster-needs-court' }];
    return courts > 1 && OF_ONE_COURT.includes(field) ? [{ field, code: 'roster-one-court' }] : [];
  });
  const take = <T>(checked: Checked<T>): T | undefined => {
    if ('value' in checked) return checked.value;
    problems.push(checked.problem);
    return undefined;
  };
  const admittedOn = take(checkPastDate('admittedOn', readDate(text('admittedOn')), today));
  const renewBy = take(checkDate('renewBy', readDate(text('renewBy'))));
  const linked = take(readChoice('linked', text('linked'), readKnownBy, undefined));
  const loginUse = take(readChoice('loginUse', text('loginUse'), readLoginUse, undefined));
  const filedBefore = take(
    readChoice('filedBefore', text('filedBefore'), readFiledBefore, undefined),
  );
  if (admittedOn && renewBy && renewBy <= admittedOn) {
    problems.push({ field: 'renewBy', code: 'renewal-before-admission' });
  }
  if (linked && filedBefore === 'no') {
    problems.push({ field: 'filedBefore', code: 'roster-contradicts-linked' });
  }
  if (problems.length > 0) return { problems };
  const entry = {
    ...(admittedOn ? { admittedOn } : {}),
    ...(renewBy ? { renewBy } : {}),
    ...(loginUse ? { loginUse } : {}),
    ...(filedBefore ? { filedBefore } : {}),
  };
  return { courtFacts: { entry, ...(linked ? { linked } : {}) } };
}

/** A "no" says something here, though it only fills a place elsewhere. */
function isSaid(text: string): boolean {
  return text.trim() !== '' && (!isPlaceholder(text) || /^no$/i.test(text.trim()));
}
