import { useCallback } from 'react';
import type { AccountFacts } from '../../../electron/shared/domain/pacer/account-facts.ts';
import { useT } from '../../i18n/use-t.ts';
import { putOffWords } from '../../parts/account-facts.ts';

/** Gives the function that words a recorded fact of an account as the form shows it; a date, number or name stays. */
export function useAccountWords(): (field: keyof AccountFacts, recorded: string) => string {
  const t = useT();
  return useCallback(
    (field, recorded) => {
      const typed = { [field]: recorded } as Partial<AccountFacts>;
      if (typed.accountType) return t(`account-type.${typed.accountType}`);
      if (typed.searchStatus) return t(`search-status.${typed.searchStatus}`);
      if (typed.kind) return t(`account-kind.${typed.kind}`);
      if (typed.deactivated) return t(`deactivation.${typed.deactivated}`);
      if (typed.mfa) return t(`mfa.${typed.mfa}`);
      const isPutOff = field === 'mfaSkips' || field === 'passwordSkips';
      return isPutOff ? t(putOffWords(recorded)) : recorded.replaceAll('\n', '; ');
    },
    [t],
  );
}
