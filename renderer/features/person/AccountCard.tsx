import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { useState } from 'react';
import type { Person } from '../../../electron/shared/domain/people/person.ts';
import type { PacerAccountId, PersonId } from '../../../electron/shared/domain/values/ids.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { bridge, type CheckedAccount } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { useAnnounce } from '../../lib/stores/announcements.store.ts';
import { DueWords } from '../../parts/DueWords.tsx';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { FactList } from '../../ui/FactList.tsx';
import { Row, Stack } from '../../ui/Stack.tsx';
import { AccountGone } from './AccountGone.tsx';
import { PacerForm } from './PacerForm.tsx';
import { VerdictView } from './VerdictView.tsx';
import { WhereToLook } from './WhereToLook.tsx';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly personId: PersonId;
  readonly listedAs: Person | undefined;
  readonly checked: CheckedAccount;
  /** It was taken off the record while its form was open. */
  readonly isGone: boolean;
  readonly isEditing: boolean;
  readonly onEdit: (isEditing: boolean) => void;
  /** What is in the form of an account that is gone was recorded as a new one. */
  readonly onAnew: (accountId: PacerAccountId) => void;
  /** It was recorded just now in this view. */
  readonly isNew: boolean;
}

/** One PACER account: the verdict first, then what it rests on, and a way to correct that. */
export function AccountCard({ personId, checked, isNew, isEditing, onEdit, ...props }: Props) {
  const { listedAs, isGone, onAnew } = props;
  const { account, verdict, passwordDue } = checked;
  const styles = useStyles();
  const t = useT();
  const dates = useDates();
  const [saves, setSaves] = useState(isNew ? 1 : 0);
  const announce = useAnnounce();
  const remove = useAction(() => bridge().pacer.remove({ personId, accountId: account.id }));
  const onRemove = async () => {
    const result = await remove.run(undefined);
    if (!result?.ok) return;
    announce(
      t('pacer.removed', { username: account.username || t('pacer.unnamed') }),
      result.value.undo,
    );
  };
  const unknown = t('pacer.not-known');
  const day = (date: string | undefined) => (date ? dates.day(date) : unknown);
  const facts = [
    { name: t('pacer.username'), value: account.username || unknown },
    { name: t('pacer.account-type'), value: t(`account-type.${account.accountType}`) },
    {
      name: t('pacer.search-status'),
      value: t(`search-status.${account.searchStatus ?? 'not-looked'}`),
    },
    { name: t('pacer.kind'), value: t(`account-kind.${account.kind}`) },
    { name: t('pacer.created-on'), value: day(account.createdOn) },
    { name: t('pacer.mfa'), value: t(`mfa.${account.mfa}`) },
    { name: t('pacer.password-set-on'), value: day(account.passwordSetOn) },
    ...(passwordDue
      ? [{ name: t('pacer.password-good'), value: <DueWords due={passwordDue} /> }]
      : []),
  ];
  const recorded = t('pacer.recorded-by', {
    who: account.recordedBy,
    when: dates.moment(account.recordedAt),
  });
  return (
    <Stack>
      {isGone ? <AccountGone account={account} /> : <VerdictView verdict={verdict} saves={saves} />}
      {isEditing ? (
        <Stack gap="l">
          <Disclosure summary={t('where.title')}>
            <WhereToLook />
          </Disclosure>
          <PacerForm
            personId={personId}
            listedAs={listedAs}
            account={account}
            isGone={isGone}
            onSaved={(accountId) => {
              if (accountId !== account.id && isGone) return onAnew(accountId);
              onEdit(false);
              setSaves(saves + 1);
            }}
            onCancel={() => onEdit(false)}
          />
        </Stack>
      ) : (
        <>
          <FactList facts={facts} />
          <div className={styles.quiet}>{recorded}</div>
          <Row>
            <Button icon={<EditRegular />} onClick={() => onEdit(true)}>
              {t('pacer.change')}
            </Button>
            {listedAs ? null : (
              <ActionButton
                appearance="subtle"
                isBusy={remove.isBusy}
                busyLabel={t('ui.removing')}
                onClick={() => void onRemove()}
              >
                {t('pacer.remove')}
              </ActionButton>
            )}
          </Row>
          <FailureMessage failure={remove.failure} />
        </>
      )}
    </Stack>
  );
}
