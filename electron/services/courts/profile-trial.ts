import type { CourtBook } from '../../ports/courts.ts';
import type { Records } from '../../ports/records.ts';
import type { CourtProfile, ProfileDocument } from '../../shared/domain/profiles/court-profile.ts';
import { readOverride } from '../../shared/domain/profiles/file.ts';
import type { ProfileOverride } from '../../shared/domain/profiles/open-profile.ts';
import type { OverrideLayer } from '../../shared/domain/profiles/override-layer.ts';
import { overridesOn } from '../../shared/domain/records/court-overrides.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';

/** Which override of which court. */
export interface OverrideAt {
  readonly courtId: string;
  readonly layer: OverrideLayer;
}

interface Needs {
  readonly records: Records;
  readonly courts: CourtBook;
}

/** Ways to try an override before it applies. */
export type ProfileTrial = ReturnType<typeof profileTrial>;

/** Tries overrides against the current records and courts. */
export function profileTrial({ records, courts }: Needs) {
  const others = ({ courtId, layer }: OverrideAt): readonly ProfileOverride[] =>
    overridesOn(records.machine, records.court(courtId)).filter((one) => one.layer !== layer);
  const opened = async (courtId: string, overrides: readonly ProfileOverride[]) =>
    (await courts.tryOut(courtId, overrides))?.profile;

  return {
    /** The profile below the override: the shipped one for a firm's override, with the firm's for a user's. */
    below: (at: OverrideAt): Promise<CourtProfile | undefined> =>
      opened(at.courtId, at.layer === 'firm' ? [] : others(at)),

    /** The profile without this override. */
    without: (at: OverrideAt): Promise<CourtProfile | undefined> => opened(at.courtId, others(at)),

    /** Reads the override alone, or says what is wrong with its text, by line and field. */
    async read({ courtId }: OverrideAt, text: string): Promise<Result<ProfileDocument>> {
      return readOverride(text, courtId, await courts.sources());
    },

    /** Merges the whole profile with the override, or says what is wrong. */
    async merged(at: OverrideAt, text: string): Promise<Result<CourtProfile>> {
      const mine = { layer: at.layer, text };
      const all = at.layer === 'firm' ? [mine, ...others(at)] : [...others(at), mine];
      const made = await courts.tryOut(at.courtId, all);
      if (!made) return fail('court-not-found');
      const problem = made.problems.find(({ layer }) => layer === at.layer);
      return problem ? { ok: false, failure: problem.failure } : ok(made.profile);
    },
  };
}
