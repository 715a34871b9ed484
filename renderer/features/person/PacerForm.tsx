import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useForm } from 'react-hook-form';
import type { PacerAccount } from '../../../electron/shared/domain/pacer/account.ts';
import {
  type AccountFacts,
  accountFacts,
  NOTHING_KNOWN,
} from '../../../electron/shared/domain/pacer/account-facts.ts';
import type { Person } from '../../../electron/shared/domain/people/person.ts';
import type { PacerAccountId, PersonId } from '../../../electron/shared/domain/values/ids.ts';
import { useT } from '../../i18n/use-t.ts';
import { type Asked, bridge } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { useFormProblems } from '../../lib/forms/use-form-problems.ts';
import { useAnnounce } from '../../lib/stores/announcements.store.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { useShownFacts } from '../../parts/use-shown-facts.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Message } from '../../ui/Message.tsx';
import { Row } from '../../ui/Stack.tsx';
import { PacerFields } from './PacerFields.tsx';
import { ACCOUNT_FIELDS } from './pacer-fields.ts';
import { useAccountWords } from './use-account-words.ts';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxWidth: '36rem',
  },
});

interface Props {
  readonly personId: PersonId;
  readonly account?: PacerAccount;
  /** Somebody took the account off the record while the form was open: what stands here is saved as a new one. */
  readonly isGone?: boolean;
  /** The person who is listed instead since both records were merged: what is typed is theirs. */
  readonly listedAs?: Person | undefined;
  readonly onSaved: (accountId: PacerAccountId) => void;
  readonly onCancel?: () => void;
}

/** What a person read in Manage My Account. */
export function PacerForm({ personId, account, isGone, listedAs, onSaved, onCancel }: Props) {
  const styles = useStyles();
  const t = useT();
  const announce = useAnnounce();
  const { was, shown } = useShownFacts(account ? accountFacts(account) : NOTHING_KNOWN);
  const form = useForm<AccountFacts>({ defaultValues: was });
  const showProblems = useFormProblems(form, ACCOUNT_FIELDS, useAccountWords());
  const record = useAction((input: Asked<'pacer', 'record'>) => bridge().pacer.record(input));
  // Main may know before the news of it are here.
  const isNew = isGone || record.failure?.code === 'pacer-account-gone';
  const submit = form.handleSubmit(async (typed) => {
    const change = account && !isNew ? { change: { accountId: account.id, was } } : {};
    const result = await record.run({ personId: listedAs?.id ?? personId, ...change, ...typed });
    if (!result) return;
    if (!result.ok) {
      shown(result.failure);
      if (showProblems(result.failure)) record.clear();
      return;
    }
    const { undo } = result.value;
    announce(
      listedAs ? t('pacer.recorded-for', { name: listedAs.name }) : t('pacer.recorded'),
      undo,
    );
    onSaved(result.value.accountId);
  });

  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
      {listedAs ? (
        <Message intent="warning" says="alert">
          {t('pacer.listed-as', { name: listedAs.name })}
        </Message>
      ) : null}
      <PacerFields control={form.control} />
      <FailureMessage failure={record.failure} />
      <Row>
        <ActionButton
          type="submit"
          appearance="primary"
          isBusy={record.isBusy}
          busyLabel={t('ui.saving')}
        >
          {t(isNew ? 'pacer.save-as-new' : 'pacer.save')}
        </ActionButton>
        {onCancel ? (
          <Button onClick={onCancel}>{t(isNew ? 'ui.close' : 'ui.cancel')}</Button>
        ) : null}
      </Row>
    </form>
  );
}
