import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { PacerAccountId } from '../../../../electron/shared/domain/values/ids.ts';
import { useT } from '../../../i18n/use-t.ts';
import { usePerson } from '../../../lib/stores/person.store.ts';

const UNKNOWN = 'unknown';

/** Which of a person's PACER accounts a link is of, as it is being chosen. */
interface Choice {
  readonly accounts: readonly { readonly id: PacerAccountId; readonly username: string }[];
  /** The chosen account; the only one without asking, undefined while nothing is chosen or when nobody knows. */
  readonly account: PacerAccountId | undefined;
  readonly chosen: string;
  /** There are several and nothing was chosen. */
  readonly isMissing: boolean;
  readonly choose: (chosen: string) => void;
}

/** The PACER accounts of the person on screen, and the one that is chosen among several. */
export function useWhichAccount(): Choice {
  const view = usePerson((state) => state.view);
  const [chosen, choose] = useState('');
  const known = view.state === 'ready' ? view.value.pacerAccounts : [];
  const accounts = known.map(({ account }) => account);
  const only = accounts.length === 1 ? accounts[0]?.id : undefined;
  const account = only ?? accounts.find(({ id }) => id === chosen)?.id;
  return { accounts, account, chosen, isMissing: accounts.length > 1 && chosen === '', choose };
}

/** Asks which PACER account the link is of. */
export function WhichAccount({
  which,
  isMissing,
}: {
  readonly which: Choice;
  readonly isMissing: boolean;
}) {
  const t = useT();
  return (
    <Field
      label={t('known-link.which-account')}
      required
      {...(isMissing ? { validationMessage: t('known-link.choose-account') } : {})}
    >
      <RadioGroup value={which.chosen} onChange={(_event, { value }) => which.choose(value)}>
        {which.accounts.map(({ id, username }) => (
          <Radio key={id} value={id} label={username || t('known-link.account-unnamed')} />
        ))}
        <Radio value={UNKNOWN} label={t('known-link.account-unknown')} />
      </RadioGroup>
    </Field>
  );
}
