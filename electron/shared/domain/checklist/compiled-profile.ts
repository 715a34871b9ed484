import type { Role } from '../people/person.ts';
import type { CourtProfile, LayerName } from '../profiles/court-profile.ts';
import { hasOtherSystems, systemsInWords } from '../profiles/filing-systems.ts';
import type { ProfileStep, Standing } from '../profiles/step.ts';
import { textValues } from '../profiles/text-values.ts';
import type { LocalDate } from '../values/calendar.ts';
import type { Due } from '../values/deadline.ts';
import { dueFor } from '../values/due.ts';
import type { LocalText, TextValues } from '../values/text.ts';
import type { ChecklistStep } from './checklist.ts';
import { FACT_RULES } from './fact-rules.ts';

type FactRule = (typeof FACT_RULES)[keyof typeof FACT_RULES];

/** A step with everything computed that doesn't depend on the person or the day. */
export interface CompiledStep {
  readonly step: ProfileStep;
  readonly shown: Omit<ChecklistStep, 'due' | 'notes' | 'state'>;
  readonly doneWhen: FactRule | undefined;
  /**
   * True when a person may record it as done. A person who registers has no link to prove, so they report the menus
   * themselves.
   */
  readonly canTick: boolean;
  readonly notNeededWhen: FactRule | undefined;
  readonly onlyWhen: FactRule | undefined;
  readonly notes: readonly { readonly holds: FactRule; readonly text: LocalText }[];
  readonly requires: readonly string[];
  readonly due: Due | undefined;
  /** The fact that the step's date follows from, where it is no deadline of the profile. */
  readonly dueFact: 'pacer-password' | 'admission' | undefined;
}

/** One profile's steps for one capacity and standing on one day. */
export interface CompiledProfile {
  readonly steps: readonly CompiledStep[];
  readonly values: TextValues;
  /** The first day on which the court is known to run NextGen. */
  readonly liveFrom: LocalDate | undefined;
}

interface Kept {
  readonly today: LocalDate;
  readonly compiled: CompiledProfile;
}

const compiledOf = new WeakMap<CourtProfile, Map<string, Kept>>();

/** Compiles a profile once per capacity, standing and day. A board of thousands of people needs only a few of these. */
export function compileProfile(
  profile: CourtProfile,
  capacity: Role,
  standing: Standing,
  today: LocalDate,
): CompiledProfile {
  const kept = compiledOf.get(profile) ?? new Map<string, Kept>();
  compiledOf.set(profile, kept);
  const key = `${capacity} ${standing}`;
  const known = kept.get(key);
  if (known?.today === today) return known.compiled;
  const compiled = compile(profile, capacity, standing, today);
  kept.set(key, { today, compiled });
  return compiled;
}

function compile(
  profile: CourtProfile,
  capacity: Role,
  standing: Standing,
  today: LocalDate,
): CompiledProfile {
  const goLive = profile.goLive.value;
  const steps = profile.steps.filter(({ appliesTo, tells }) => {
    if (tells === 'systems' && !hasOtherSystems(profile)) return false;
    const isForThem = appliesTo.roles.includes(capacity) && appliesTo.standings.includes(standing);
    return isForThem && hasBegun(profile, appliesTo.from, today);
  });
  const ids = new Set(steps.map((step) => step.id));
  return {
    steps: steps.map((step) => compileStep(profile, step, { ids, standing, today })),
    values: textValues(profile),
    liveFrom: goLive.on ?? goLive.liveBy,
  };
}

function at<T>(entries: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(entries, key) ? entries[key] : undefined;
}

function hasBegun(profile: CourtProfile, key: string | undefined, today: LocalDate): boolean {
  const deadline = key === undefined ? undefined : at(profile.deadlines, key);
  if (!deadline) return true;
  const due = dueFor(deadline.value, profile.goLive.value.on, today);
  return due === undefined || due.state !== 'upcoming';
}

interface StepSurroundings {
  readonly ids: ReadonlySet<string>;
  readonly standing: Standing;
  readonly today: LocalDate;
}

function compileStep(
  profile: CourtProfile,
  step: ProfileStep,
  { ids, standing, today }: StepSurroundings,
): CompiledStep {
  const canTick =
    step.doneWhen === undefined || (standing === 'new-to-court' && step.doneWhen === 'menus-seen');
  // A prerequisite that doesn't apply to this capacity can't block anyone.
  const requires = (step.requires ?? []).filter((id) => ids.has(id));
  return {
    step,
    shown: shownPart(profile, step, { requires, canTick, today }),
    doneWhen: step.doneWhen && FACT_RULES[step.doneWhen],
    canTick,
    notNeededWhen: step.notNeededWhen && FACT_RULES[step.notNeededWhen],
    onlyWhen: step.onlyWhen && FACT_RULES[step.onlyWhen],
    notes: (step.notes ?? []).map(({ when, text }) => ({ holds: FACT_RULES[when], text })),
    requires,
    due: dueOfStep(profile, step, standing, today),
    dueFact: step.due && 'fact' in step.due ? step.due.fact : undefined,
  };
}

function dueOfStep(
  profile: CourtProfile,
  { due }: ProfileStep,
  standing: Standing,
  today: LocalDate,
): Due | undefined {
  if (!due || 'fact' in due || (due.standings && !due.standings.includes(standing)))
    return undefined;
  const deadline = at(profile.deadlines, due.deadline);
  return deadline && dueFor(deadline.value, profile.goLive.value.on, today);
}

interface ShownWith {
  readonly requires: readonly string[];
  readonly canTick: boolean;
  readonly today: LocalDate;
}

const NOTHING_TOLD: ReturnType<typeof systemsInWords> = {
  what: [],
  links: [],
  sources: [],
};

function shownPart(
  profile: CourtProfile,
  step: ProfileStep,
  { requires, canTick, today }: ShownWith,
): CompiledStep['shown'] {
  const pick = <T>(
    entries: Readonly<Record<string, { readonly value: T }>>,
    keys?: readonly string[],
  ) => (keys ?? []).flatMap((key) => at(entries, key)?.value ?? []);
  const warnings = Object.values(profile.warnings).filter(
    ({ value }) => value.steps.includes(step.id) && (!value.from || value.from <= today),
  );
  const told = step.tells === 'systems' ? systemsInWords(profile) : NOTHING_TOLD;
  const from: LayerName = profile.origins[`steps.${step.id}.what`] ?? 'family';
  return {
    id: step.id,
    phase: step.phase,
    title: step.title,
    what: [...step.what, ...told.what],
    ...(step.why ? { why: step.why } : {}),
    owner: step.owner,
    requires,
    isOptional: step.isOptional ?? false,
    isEssential: step.isEssential ?? false,
    decidedBy: canTick ? 'person' : 'facts',
    appliesTo: step.appliesTo,
    ...(step.evidence ? { evidence: step.evidence } : {}),
    sources: told.sources.length > 0 ? told.sources : step.sources,
    links: [...(step.links ?? []), ...told.links],
    contacts: pick(profile.contacts, step.contacts),
    documents: pick(profile.documents, step.documents),
    warnings: warnings.map(({ value }) => value.text),
    from,
  };
}
