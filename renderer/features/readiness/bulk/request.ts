import type { BulkAct } from '../../../../electron/shared/domain/board/bulk-act.ts';
import type { CourtId } from '../../../../electron/shared/domain/values/ids.ts';

/** What the dialog can be opened for. To leave people without anyone in charge is one answer to `put-in-charge`. */
export type BulkKind = Exclude<BulkAct['kind'], 'leave-without-charge'>;

/** A bulk act, and the courts it is limited to; no courts for all of them. */
export interface BulkRequest {
  readonly act: BulkAct;
  readonly courtIds: readonly CourtId[];
}

/** Takes the request as the form has it now: undefined while something is missing, `looking` while choices still load. */
export type OnRequest = (request: BulkRequest | 'looking' | undefined) => void;
