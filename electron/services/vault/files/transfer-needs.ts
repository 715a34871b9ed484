import type { Records } from '../../../ports/records.ts';
import type { Clock } from '../../../ports/system.ts';
import type { TransferSeal } from '../../../ports/vault.ts';
import type { News } from '../../../shared/contract/events.ts';
import type { Grants } from '../../shared/grants.ts';

/** What both writing and restoring a transfer file need. */
export interface TransferNeeds {
  readonly records: Records;
  readonly grants: Pick<Grants, 'use'>;
  readonly seal: TransferSeal;
  readonly clock: Clock;
  readonly tell: (news: News) => void;
  /** Whether this is the practice profile, whose files stay there. */
  readonly isPractice: boolean;
}
