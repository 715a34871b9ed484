import type { CourtBook } from '../../ports/courts.ts';
import type { KnownPages } from '../../ports/desktop.ts';
import type { Records } from '../../ports/records.ts';
import type { CourtRecord } from '../../shared/domain/courts/court.ts';
import type { ProfileDocument } from '../../shared/domain/profiles/court-profile.ts';
import { pagesIn } from '../../shared/domain/profiles/foreign-hosts.ts';
import { type OpenedProfile, openProfile } from '../../shared/domain/profiles/open-profile.ts';
import { pathsIn } from '../../shared/domain/profiles/profiles-file.ts';
import { overridesOn } from '../../shared/domain/records/court-overrides.ts';
import type { Subject } from '../../shared/domain/records/event.ts';
import type { Failure } from '../../shared/domain/values/result.ts';

type Shipped = typeof import('./shipped.ts');
/** What firm IT says of courts. */
interface SaidByIt {
  of(courtId: string): Promise<ProfileDocument | undefined>;
  /** The addresses that people wrote don't count. */
  readonly areAddressesLocked: boolean;
}

const NOTHING_SAID: SaidByIt = { of: async () => undefined, areAddressesLocked: false };

type CourtNotes = Pick<Records, 'court' | 'courts' | 'machine'>;

/** The court book, and what else main does with it. */
export interface OwnCourtBook extends CourtBook {
  /** The public pages that may be opened from here. */
  knownPages(): Promise<KnownPages>;
  /** Drops cached profiles of the courts among these subjects, because something about them was recorded. */
  forget(subjects: readonly Subject[]): void;
  /** Drops all cached profiles, because firm IT says something else. */
  forgetAll(): void;
  /** Why a document of firm IT makes no whole profile of this court, if it does not. */
  checkByIt(courtId: string, document: ProfileDocument): Promise<Failure | undefined>;
}

/** The shipped courts and profiles, read on first use, with the recorded overrides laid over them. */
export function courtBook(notes: CourtNotes, byIt = NOTHING_SAID): OwnCourtBook {
  let loading: Promise<Shipped> | undefined;
  const shipped = () => {
    loading ??= import('./shipped.ts');
    return loading;
  };
  const opened = new Map<string, OpenedProfile>();
  /** As it was when the cached profiles were made. */
  let areAddressesLocked = false;
  let courts: readonly CourtRecord[] | undefined;
  let shippedPages: ReadonlySet<string> | undefined;

  async function records(): Promise<readonly CourtRecord[]> {
    if (courts) return courts;
    const known = (await shipped()).DIRECTORY.courts;
    const added = notes.courts().flatMap(({ listed }) => listed ?? []);
    courts = [...known, ...added.filter(({ id }) => !known.some((court) => court.id === id))];
    return courts;
  }

  const tryOut: CourtBook['tryOut'] = async (courtId, overrides) => {
    const court = (await records()).find(({ id }) => id === courtId);
    if (!court) return undefined;
    const document = await byIt.of(courtId);
    const { areAddressesLocked } = byIt;
    return openProfile(court, (await shipped()).PROFILES, overrides, {
      document,
      areAddressesLocked,
    });
  };

  return {
    records,
    tryOut,
    ownProfiles: async () => Object.keys((await shipped()).PROFILES.courts),
    sources: async () => (await shipped()).PROFILES.sources,

    async lockedByIt(courtId) {
      return pathsIn(await byIt.of(courtId));
    },

    async checkByIt(courtId, document) {
      const court = (await records()).find(({ id }) => id === courtId);
      if (!court) return { code: 'court-not-found' };
      const given = { document, areAddressesLocked: false };
      return openProfile(court, (await shipped()).PROFILES, [], given).problemByIt;
    },

    async profile(courtId) {
      if (areAddressesLocked !== byIt.areAddressesLocked) opened.clear();
      areAddressesLocked = byIt.areAddressesLocked;
      const known = opened.get(courtId);
      if (known) return known.profile;
      const made = await tryOut(courtId, overridesOn(notes.machine, notes.court(courtId)));
      if (made) opened.set(courtId, made);
      return made?.profile;
    },

    async knownPages() {
      shippedPages ??= await collectShippedPages(await shipped());
      return pagesWith(shippedPages, notes, tryOut);
    },

    forgetAll: () => opened.clear(),

    forget(subjects) {
      for (const subject of subjects) {
        if (!subject.startsWith('court:')) continue;
        opened.delete(subject.slice('court:'.length));
        courts = undefined;
      }
    },
  };
}

/** The shipped pages and those of every court that somebody wrote something about, by who named them. */
async function pagesWith(
  shippedPages: ReadonlySet<string>,
  notes: CourtNotes,
  tryOut: CourtBook['tryOut'],
) {
  const byApp = new Set(shippedPages);
  const byAnybody = new Set<string>();
  for (const record of notes.courts()) {
    const made = await tryOut(record.courtId, overridesOn(notes.machine, record));
    for (const page of pagesIn(made?.profile)) byAnybody.add(page);
    const unwritten = record.listed ? undefined : await tryOut(record.courtId, []);
    for (const page of pagesIn(unwritten?.profile)) byApp.add(page);
  }
  return { byApp, byPeople: byAnybody.difference(byApp) };
}

async function collectShippedPages({ PROFILES, DIRECTORY }: Shipped): Promise<ReadonlySet<string>> {
  const { UPGRADE_RULES } = await import('../../shared/domain/pacer/upgrade-rules.ts');
  const { UPGRADE_CONFLICTS } = await import('../../shared/domain/pacer/upgrade-conflicts.ts');
  const { MFA_RULES } = await import('../../shared/domain/pacer/mfa-rules.ts');
  const { PACER_PASSWORD } = await import('../../shared/domain/pacer/password-standard.ts');
  const content = [
    PROFILES,
    DIRECTORY,
    UPGRADE_RULES,
    UPGRADE_CONFLICTS,
    MFA_RULES,
    PACER_PASSWORD,
  ];
  return new Set(pagesIn(content));
}
