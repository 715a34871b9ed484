import type { Practice } from '../../ports/courts.ts';
import type { Services } from '../../shared/contract/contract.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';

type Nothing = Readonly<Record<string, never>>;

/** Changes which profile the windows show. The pages load again once a call is answered. */
export interface ProfileSwitch {
  /** Shows the practice profile; the first time, and after starting over, it has the practice firm as it ships. */
  enter(): Promise<Result<Nothing>>;
  /** Shows the firm's own profile again. */
  leave(): Promise<Result<Nothing>>;
  /** Deletes the practice profile with its logins and shows a new one. */
  startOver(): Promise<Result<Nothing>>;
}

interface Needs {
  readonly isPractice: boolean;
  readonly practice: Pick<Practice, 'people'>;
  readonly profiles: ProfileSwitch;
}

/** The ways into the practice profile and out of it, and the people its court knows. */
export function practiceService({ isPractice, practice, profiles }: Needs): Services['practice'] {
  const onlyThere = (act: () => Promise<Result<Nothing>>) => async () =>
    isPractice ? act() : fail('practice-not-entered');
  return {
    async people({ courtId }) {
      if (!isPractice) return fail('practice-not-entered');
      const people = await practice.people(courtId);
      return ok(
        people.map(({ id, name, story, pacerUsername, ecfLogin, code, ...person }) => ({
          id,
          name,
          story,
          pacerUsername,
          practicePacerPassword: person.pacerPassword,
          ecfLogin,
          practiceEcfPassword: person.ecfPassword,
          ...(code ? { code } : {}),
        })),
      );
    },

    enter: async () => (isPractice ? ok({}) : profiles.enter()),
    leave: onlyThere(() => profiles.leave()),
    startOver: onlyThere(() => profiles.startOver()),
  };
}
