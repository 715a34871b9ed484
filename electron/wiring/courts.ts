import { isAbsolute } from 'node:path';
import { courtBook, type OwnCourtBook } from '../adapters/court-book/court-book.ts';
import { systemFiles } from '../adapters/files/files.ts';
import type { PolicyNow } from '../ports/policy.ts';
import type { Records } from '../ports/records.ts';
import type { Log } from '../ports/system.ts';
import { ProfilesByIt } from '../services/courts/profiles-by-it.ts';
import type { News } from '../shared/contract/events.ts';

const EVERYTHING = [{ many: 'court' }, { many: 'ecf' }, { many: 'person' }] as const;

/** The court book, and the court profiles of firm IT that it reads. */
export interface Courts {
  readonly courts: OwnCourtBook;
  /** The court profiles that firm IT wrote into a file. */
  readonly profilesByIt: ProfilesByIt;
  /** Calls back with the courts whose profiles firm IT has changed. */
  readonly onProfilesByIt: (listener: (courtIds: readonly string[]) => void) => void;
}

interface Needs {
  readonly records: Records;
  readonly policy: Pick<PolicyNow, 'value'>;
  readonly log: Log;
  readonly tell: (news: News) => void;
}

/** Opens the court book. It keeps up with the records and with the profiles of firm IT, and tells the windows of new ones. */
export function courtsOf({ records, policy, log, tell }: Needs): Courts {
  const followProfiles: ((courtIds: readonly string[]) => void)[] = [];
  const profilesByIt: ProfilesByIt = new ProfilesByIt({
    policy,
    files: systemFiles(() => {}),
    isAbsolute,
    sources: () => courts.sources(),
    check: (courtId, document) => courts.checkByIt(courtId, document),
    onChange: (courtIds) => {
      courts.forgetAll();
      for (const listener of followProfiles) listener(courtIds);
      log.info(
        `court profiles of firm IT: ${courtIds.length} changed, ${profilesByIt.faults.length} faults`,
      );
      tell({ kind: 'policy-changed' });
      // Every checklist of these courts may say something else.
      tell({ kind: 'records-changed', changes: EVERYTHING });
    },
  });
  const courts = courtBook(records, profilesByIt);
  records.onChange('forget', courts.forget);
  return {
    courts,
    profilesByIt,
    onProfilesByIt: (listener) => followProfiles.push(listener),
  };
}
