import type { BulkAct } from '../../../../electron/shared/domain/board/bulk-act.ts';
import type { CourtId } from '../../../../electron/shared/domain/values/ids.ts';

/** What the dialog can be opened for; who is in charge may then also be nobody. */
export type BulkKind = Exclude<BulkAct['kind'], 'leave-without-charge'>;

/** What a part of the dialog asks for: the act, and in which courts where it is about courts. */
export interface Asked {
  readonly act: BulkAct;
  readonly courtIds: readonly CourtId[];
}

/** Takes what is asked for now: nothing while something is missing, `looking` while choices are still on their way. */
export type OnAsk = (asked: Asked | 'looking' | undefined) => void;
