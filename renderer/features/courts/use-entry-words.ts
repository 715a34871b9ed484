import { useCallback } from 'react';
import type { CourtEntry } from '../../../electron/shared/domain/people/court-entry.ts';
import { isMessageId } from '../../i18n/catalog.ts';
import { useT } from '../../i18n/use-t.ts';

const WORDS_OF: Readonly<Partial<Record<keyof CourtEntry, string>>> = {
  standing: 'standing',
  capacity: 'role',
  loginUse: 'login-use',
  filedBefore: 'filed-before',
};

/** Gives the function that words what somebody else recorded in a field of the form meanwhile. */
export function useEntryWords(): (field: keyof CourtEntry, recorded: string) => string {
  const t = useT();
  return useCallback(
    (field, recorded) => {
      const id = `${WORDS_OF[field]}.${recorded}`;
      return isMessageId(id) ? t(id) : recorded;
    },
    [t],
  );
}
