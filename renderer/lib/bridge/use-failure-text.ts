import { useCallback, useSyncExternalStore } from 'react';
import type { Failure } from '../../../electron/shared/domain/values/result.ts';
import { areAllTextsHere, isMessageId, onAllTexts } from '../../i18n/catalog.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { wordedValues } from '../../i18n/use-local-text.ts';
import { useT } from '../../i18n/use-t.ts';

/** Gives the function that says what went wrong and what to do about it. */
export function useFailureText(): (failure: Pick<Failure, 'code' | 'values'>) => string {
  const t = useT();
  const dates = useDates();
  // Failures are not among the texts of the first screen; what shows one waits for its words.
  const isHere = useSyncExternalStore(onAllTexts, areAllTextsHere);
  return useCallback(
    ({ code, values = {} }) => {
      if (!isHere) return '';
      // A setting of firm IT is named as its list in the settings names it.
      const title = `policy.${values.policy}.title`;
      const setting = isMessageId(title) ? { setting: t(title) } : {};
      return t(`failure.${code}`, wordedValues({ ...values, ...setting }, dates));
    },
    [t, dates, isHere],
  );
}
