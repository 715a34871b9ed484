import type { Backups } from '../../ports/backups.ts';
import type { FirmDoor, Replica } from '../../ports/firm-log.ts';
import type { Records } from '../../ports/records.ts';
import type { Clock } from '../../ports/system.ts';
import type { CorrectedClock } from './corrected-clock.ts';
import type { PlaceNeeds } from './place.ts';

/** What sharing needs from its process. */
export interface SharingNeeds extends PlaceNeeds {
  /** In practice nothing is ever shared. */
  readonly isPractice: boolean;
  readonly door: FirmDoor;
  readonly replica: Replica;
  readonly records: Pick<Records, 'onChange'>;
  readonly recordsClock: CorrectedClock;
  readonly clock: Pick<Clock, 'now'>;
  readonly backups: Pick<Backups, 'removeAll'>;
  /** Removes what is kept of these people beside the records, once they are in them no more. */
  readonly forgetEverybody: () => Promise<void>;
  /** Whether somebody looks at the window now. */
  readonly isFocused: () => boolean;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** Does it after so many milliseconds; gives what calls it off. */
  readonly after: (ms: number, work: () => void) => () => void;
  /** Called when what a person sees of it has changed. */
  readonly onChange: () => void;
  readonly onTrouble: (what: string, error?: unknown) => void;
}
