import type { Result } from '../values/result.ts';
import { fail, ok } from '../values/result.ts';
import type { CourtProfile } from './court-profile.ts';
import type { ProfileStep } from './step.ts';

type Reference = readonly [group: string, key: string];

function referencesOf(step: ProfileStep): readonly Reference[] {
  const deadlines = [step.appliesTo.from, step.due && 'deadline' in step.due && step.due.deadline];
  return [
    ...(step.requires ?? []).map((key) => ['steps', key] as const),
    ...deadlines.flatMap((key) => (key ? [['deadlines', key] as const] : [])),
    ...(step.contacts ?? []).map((key) => ['contacts', key] as const),
    ...(step.documents ?? []).map((key) => ['documents', key] as const),
  ];
}

/**
 * Checks that every prerequisite, deadline, contact and document a step names exists or was removed on purpose, and
 * that no step waits for itself. Drops removed prerequisites.
 */
export function checkSteps(profile: CourtProfile): Result<CourtProfile> {
  const known = new Set([
    ...profile.steps.map((step) => `steps.${step.id}`),
    ...(['deadlines', 'contacts', 'documents'] as const).flatMap((group) =>
      Object.keys(profile[group]).map((key) => `${group}.${key}`),
    ),
    ...profile.removed.map((entry) => entry.path),
  ]);
  for (const step of profile.steps) {
    const lost = referencesOf(step).find(([group, key]) => !known.has(`${group}.${key}`));
    if (lost) return fail('profile-reference', { step: step.id, group: lost[0], key: lost[1] });
  }
  const ids = new Set(profile.steps.map((step) => step.id));
  const steps = profile.steps.map((step) =>
    step.requires ? { ...step, requires: step.requires.filter((id) => ids.has(id)) } : step,
  );
  const circular = stepInCircle(steps);
  if (circular) return fail('profile-steps-circle', { step: circular });
  return ok({ ...profile, steps });
}

function stepInCircle(steps: readonly ProfileStep[]): string | undefined {
  let open = new Map(steps.map((step) => [step.id, step.requires ?? []] as const));
  while (open.size > 0) {
    const rest = new Map([...open].filter(([, requires]) => requires.some((id) => open.has(id))));
    if (rest.size === open.size) return [...rest.keys()][0];
    open = rest;
  }
  return undefined;
}
