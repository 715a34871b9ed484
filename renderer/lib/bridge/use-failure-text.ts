import { useCallback } from 'react';
import type { Failure } from '../../../electron/shared/domain/values/result.ts';
import { isMessageId } from '../../i18n/catalog.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { wordedValues } from '../../i18n/use-local-text.ts';
import { useT } from '../../i18n/use-t.ts';

/** Gives the function that says what went wrong and what to do about it. */
export function useFailureText(): (failure: Pick<Failure, 'code' | 'values'>) => string {
  const t = useT();
  const dates = useDates();
  return useCallback(
    ({ code, values = {} }) => {
      // A setting of firm IT is named as its list in the settings names it.
      const title = `policy.${values.policy}.title`;
      const setting = isMessageId(title) ? { setting: t(title) } : {};
      return t(`failure.${code}`, wordedValues({ ...values, ...setting }, dates));
    },
    [t, dates],
  );
}
