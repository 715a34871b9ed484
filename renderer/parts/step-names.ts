import { useCallback } from 'react';
import type { ChecklistStep } from '../../electron/shared/domain/checklist/checklist.ts';
import type { TextValues } from '../../electron/shared/domain/values/text.ts';
import type { MessageId } from '../i18n/catalog.ts';
import { useLocalText } from '../i18n/use-local-text.ts';
import { useT } from '../i18n/use-t.ts';

/** The steps of the shipped checklists in a few words; a step of a court's own has its title alone. */
const IN_FEW_WORDS = [
  'own-account',
  'agent-account',
  'upgraded',
  'second-account',
  'know-credential',
  'reset-password',
  'mfa',
  'ever-filed',
  'shared-login',
  'renew-admission',
  'link',
  'read-menus',
  'ask-about-link',
  'register',
  'registration-approved',
  'see-menus',
  'replace-bookmarks',
  'other-courts',
  'contact-details',
  'grant-agents',
  'agent-granted',
  'old-credential',
  'pacer-password',
] as const;
/** The text of each such step, by the step's id. It names the court as `court`. */
export const STEPS_IN_FEW_WORDS: ReadonlyMap<string | undefined, MessageId> = new Map(
  IN_FEW_WORDS.map((id) => [id, `next.${id}`] as const),
);

/** Where a step is to be done. */
interface StepPlace {
  readonly courtName: string;
  readonly checklist: { readonly values: TextValues };
}

/** Gives the function that names a step as the board's list does: in a few words that begin with a verb. */
export function useStepName() {
  const t = useT();
  const text = useLocalText();
  return useCallback(
    ({ id, title }: Pick<ChecklistStep, 'id' | 'title'>, { courtName, checklist }: StepPlace) => {
      const known = STEPS_IN_FEW_WORDS.get(id);
      return known ? t(known, { court: courtName }) : text(title, checklist.values);
    },
    [t, text],
  );
}
