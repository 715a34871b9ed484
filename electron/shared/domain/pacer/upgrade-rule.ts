import type { LocalText, Source } from '../values/text.ts';
import type { VerdictKind } from './verdict.ts';

/**
 * One rule of the upgrade check as data: its verdict, its wording and its sources. upgrade-check.ts decides when it
 * applies.
 */
export interface UpgradeRule {
  readonly id: string;
  readonly verdict: VerdictKind;
  readonly because: LocalText;
  readonly nextAction: LocalText;
  readonly sources: readonly Source[];
  readonly confidence: Source['confidence'];
}
