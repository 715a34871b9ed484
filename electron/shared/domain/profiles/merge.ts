import type { CourtRecord } from '../courts/court.ts';
import type { Result } from '../values/result.ts';
import { fail } from '../values/result.ts';
import type { ProfileDocument } from './court-profile.ts';
import { CourtProfile } from './court-profile.ts';
import type { SourceTable } from './layers.ts';
import { assemble, combine, layersOf, NO_LAYERS } from './layers.ts';
import { checkSteps } from './references.ts';
import type { ProfileStep } from './step.ts';

/**
 * Merges a court's documents, weakest first, into its profile. Fails when a step is incomplete, names something that
 * doesn't exist, or waits for itself.
 */
export function mergeProfile(
  court: CourtRecord,
  documents: readonly ProfileDocument[],
  sources: SourceTable,
): Result<CourtProfile> {
  const layers = documents
    .map((document) => layersOf(document, sources))
    .reduce(combine, NO_LAYERS);
  const assembled = assemble(layers);
  const parsed = CourtProfile.safeParse({ court, ...assembled });
  if (parsed.success) return checkSteps({ ...parsed.data, steps: inOrder(parsed.data.steps) });
  const path = parsed.error.issues[0]?.path ?? [];
  const [group, index, field] = path;
  if (group !== 'steps' || typeof index !== 'number') {
    return fail('profile-incomplete', { field: path.map(String).join('.') });
  }
  return fail('profile-step-incomplete', {
    step: assembled.steps[index]?.id ?? '',
    field: String(field ?? ''),
  });
}

/** Sorts steps as a checklist shows them: by phase, then position, then name. */
function inOrder(steps: readonly ProfileStep[]): readonly ProfileStep[] {
  const phases = ['before', 'on-or-after', 'after-linking'];
  return steps.toSorted(
    (a, b) =>
      phases.indexOf(a.phase) - phases.indexOf(b.phase) ||
      a.order - b.order ||
      (a.id < b.id ? -1 : 1),
  );
}
