import type { CourtBook } from '../../ports.ts';
import type { CourtProfile } from '../../shared/domain/court-profile.ts';
import { openProfile } from '../../shared/domain/open-profile.ts';

type Shipped = typeof import('./shipped.ts');

/** The shipped courts and profiles, read when first asked for; also the public pages they name. */
export function courtBook(): CourtBook & { knownPages(): Promise<ReadonlySet<string>> } {
  let loading: Promise<Shipped> | undefined;
  const shipped = () => {
    loading ??= import('./shipped.ts');
    return loading;
  };
  const profiles = new Map<string, CourtProfile>();
  let pages: ReadonlySet<string> | undefined;

  return {
    records: async () => (await shipped()).DIRECTORY.courts,

    ownProfiles: async () => Object.keys((await shipped()).PROFILES.courts),

    async profile(courtId) {
      const known = profiles.get(courtId);
      if (known) return known;
      const { DIRECTORY, PROFILES } = await shipped();
      const court = DIRECTORY.courts.find(({ id }) => id === courtId);
      if (!court) return undefined;
      const { profile } = openProfile(court, PROFILES);
      profiles.set(courtId, profile);
      return profile;
    },

    async knownPages() {
      if (!pages) {
        const { UPGRADE_RULES } = await import('../../shared/domain/upgrade-rules.ts');
        const found = new Set<string>();
        collectPages(
          [(await shipped()).PROFILES, (await shipped()).DIRECTORY, UPGRADE_RULES],
          found,
        );
        pages = found;
      }
      return pages;
    },
  };
}

/** Every value under a field named `url`, however deep. */
function collectPages(value: unknown, into: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'url' && typeof inner === 'string') into.add(inner);
    else collectPages(inner, into);
  }
}
