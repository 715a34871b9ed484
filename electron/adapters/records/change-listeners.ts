import type { ChangeListener, ChangePhase } from '../../ports/records.ts';
import type { Subject } from '../../shared/domain/records/event.ts';

/** The order in which a change reaches them. */
const PHASES = ['forget', 'follow'] as const satisfies readonly ChangePhase[];

/** Calls the listeners of one phase after those of the other, whatever order they were added in. */
export function changeListeners() {
  const listening: Record<ChangePhase, ChangeListener[]> = { forget: [], follow: [] };
  return {
    add(phase: ChangePhase, listener: ChangeListener): void {
      listening[phase].push(listener);
    },
    tell(subjects: readonly Subject[]): void {
      for (const phase of PHASES) for (const listener of listening[phase]) listener(subjects);
    },
  };
}
