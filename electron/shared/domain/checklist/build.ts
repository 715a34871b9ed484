import { passwordLapse } from '../pacer/password-due.ts';
import { renewalDay } from '../people/admission.ts';
import type { EcfAccount, Person } from '../people/person.ts';
import type { CourtProfile } from '../profiles/court-profile.ts';
import { linksHere } from '../profiles/filing-systems.ts';
import type { Instant, LocalDate } from '../values/calendar.ts';
import { dateIn } from '../values/calendar.ts';
import type { Due } from '../values/deadline.ts';
import { dueOn } from '../values/due.ts';
import type { LocalText } from '../values/text.ts';
import type { Checklist, ChecklistPath, ChecklistStep, StepState } from './checklist.ts';
import type { CompiledStep } from './compiled-profile.ts';
import { compileProfile } from './compiled-profile.ts';
import { FACT_RULES } from './fact-rules.ts';
import type { FactView } from './fact-view.ts';
import { courtRules, viewFacts } from './fact-view.ts';
import type { Facts, Tick } from './facts.ts';

/** Everything a checklist is built from. */
export interface ChecklistQuestion {
  readonly profile: CourtProfile;
  /** The person's CM/ECF account in that court, with its capacity and standing. */
  readonly account: EcfAccount;
  readonly person: Pick<Person, 'id'>;
  readonly facts: Facts;
  readonly now: Instant;
  /** Today for the person at this computer: their PACER accounts and passwords count by it. */
  readonly localDay: LocalDate;
}

/**
 * Builds the checklist of one CM/ECF account from the court's profile and the records, as of today in the court's zone.
 * Pure: the same input gives the same checklist.
 */
export function buildChecklist({
  profile,
  account,
  person,
  facts,
  now,
  localDay,
}: ChecklistQuestion): Checklist {
  const timeZone = profile.timeZone.value;
  const today = dateIn(timeZone, now);
  const { capacity } = account;
  const standing = standingAt(profile, account);
  const compiled = compileProfile(profile, capacity, standing, today);
  const { liveFrom } = compiled;
  const isLive = liveFrom !== undefined && today >= liveFrom;
  const view = viewFacts(facts, localDay, isLive, courtRules(profile, today));
  const steps = showSteps(compiled.steps, view);
  const elsewhere = FACT_RULES['linked-elsewhere'](view, undefined)?.values;
  return {
    courtId: account.courtId,
    personId: person.id,
    ecfAccountId: account.id,
    capacity,
    standing,
    path: pathAt(profile, account),
    isLive,
    today,
    localDay,
    timeZone,
    values: elsewhere ? { ...compiled.values, ...elsewhere } : compiled.values,
    steps,
    progress: progressOf(steps),
  };
}

/** Chooses the path: staff and readers only research, newcomers register, everyone else links. */
export function pathOf({
  capacity,
  standing,
}: Pick<EcfAccount, 'capacity' | 'standing'>): ChecklistPath {
  if (capacity === 'staff' || standing === 'research-only') return 'research';
  return standing === 'new-to-court' ? 'register' : 'link';
}

/**
 * How a person stands with a court for what they have to do. Someone "new" who filed there long ago can't register again
 * where the court rejects that: their old account is linked, as with everyone who has filed.
 */
function standingAt({ registration }: CourtProfile, account: EcfAccount): EcfAccount['standing'] {
  const { standing, filedBefore } = account;
  const isFormer = standing === 'new-to-court' && filedBefore === 'yes';
  return isFormer && registration.value.refusesFormerFilers ? 'has-filed' : standing;
}

/** The path at a court: where all is filed on the court's own site, its login takes the place of the link. */
export function pathAt(profile: CourtProfile, account: EcfAccount): ChecklistPath {
  const path = pathOf({ capacity: account.capacity, standing: standingAt(profile, account) });
  return path === 'link' && !linksHere(profile) ? 'own-site' : path;
}

function showSteps(all: readonly CompiledStep[], view: FactView): readonly ChecklistStep[] {
  const compiled = all.filter(({ onlyWhen }) => !onlyWhen || onlyWhen(view, undefined));
  const dues = compiled.map((step) => dueOf(step, view));
  const settled = compiled.map((step, index) => settledState(step, view, dues[index]));
  const open = new Set<string>();
  compiled.forEach(({ step }, index) => {
    if (!settled[index]) open.add(step.id);
  });
  return compiled.map((step, index) => {
    const state = settled[index] ?? openState(step, open, dues[index]);
    const notes = settled[index] ? NO_NOTES : notesOf(step, view, dues[index]);
    const due = shownDue(step, dues[index], view);
    return due ? { ...step.shown, due, notes, state } : { ...step.shown, notes, state };
  });
}

const TODO: StepState = { kind: 'todo' };
const NO_NOTES: readonly LocalText[] = [];

/**
 * The date to show, if any. A published date that has passed says nothing where the court is live: what is open is to be
 * done now, and someone who came later missed nothing. What follows from a recorded fact, such as the age of a password,
 * keeps its date.
 */
function shownDue(
  { dueFact }: CompiledStep,
  due: Due | undefined,
  { isLive }: FactView,
): Due | undefined {
  return isLive && !dueFact && due?.state === 'past' ? undefined : due;
}

function dueOf(step: CompiledStep, view: FactView): Due | undefined {
  switch (step.dueFact) {
    case 'pacer-password':
      return view.best && passwordLapse(view.best.account, view.localDay);
    case 'admission':
      return admissionDue(view);
    default:
      return step.due;
  }
}

function admissionDue({ facts, court }: FactView): Due | undefined {
  const day = facts.admission && renewalDay(facts.admission, court.renewal, court.today);
  return day === undefined ? undefined : dueOn('by', day, court.today);
}

/**
 * Done, not needed or skipped. Undefined while the step is open. A fact outranks a person's record, so a step reopens
 * when its fact goes away.
 */
function settledState(
  step: CompiledStep,
  view: FactView,
  due: Due | undefined,
): StepState | undefined {
  const tick = tickOf(step, view.facts);
  if (tick?.kind === 'done' && step.canTick) {
    const note = tick.note === undefined ? {} : { note: tick.note };
    return { kind: 'done', by: 'person', who: tick.by, when: tick.at, ...note };
  }
  const fact = step.doneWhen?.(view, due);
  if (fact) return { kind: 'done', by: 'fact', why: fact.why, values: fact.values };
  const needless = step.notNeededWhen?.(view, due);
  if (needless) return { kind: 'not-needed', why: needless.why, values: needless.values };
  if (tick?.kind === 'skipped' && !step.shown.isEssential) {
    return { kind: 'skipped', reason: tick.reason, who: tick.by, when: tick.at };
  }
  return undefined;
}

function tickOf({ step }: CompiledStep, { ticks }: Facts): Tick | undefined {
  return Object.hasOwn(ticks, step.id) ? ticks[step.id] : undefined;
}

function openState(step: CompiledStep, open: ReadonlySet<string>, due: Due | undefined): StepState {
  const steps = step.requires.filter((id) => open.has(id));
  if (due?.kind === 'from' && due.state === 'upcoming') {
    return { kind: 'waiting', for: 'date', steps, date: due.date };
  }
  return steps.length > 0 ? { kind: 'waiting', for: 'steps', steps } : TODO;
}

function notesOf(step: CompiledStep, view: FactView, due: Due | undefined): readonly LocalText[] {
  if (step.notes.length === 0) return NO_NOTES;
  return step.notes.filter(({ holds }) => holds(view, due)).map(({ text }) => text);
}

function progressOf(steps: readonly ChecklistStep[]): Checklist['progress'] {
  const counted = steps.filter(
    ({ isOptional, state }) =>
      !isOptional && state.kind !== 'not-needed' && state.kind !== 'skipped',
  );
  return {
    done: counted.filter(({ state }) => state.kind === 'done').length,
    total: counted.length,
  };
}
