import { Button } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { useState } from 'react';
import { barOf } from '../../../electron/shared/domain/pacer/barred.ts';
import type { Person } from '../../../electron/shared/domain/people/person.ts';
import type { PacerAccountId, PersonId } from '../../../electron/shared/domain/values/ids.ts';
import { useT } from '../../i18n/use-t.ts';
import type { CheckedAccount } from '../../lib/bridge/bridge.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Row, Stack } from '../../ui/Stack.tsx';
import { AccountGone } from './AccountGone.tsx';
import { BarNotice } from './BarNotice.tsx';
import { PacerForm } from './PacerForm.tsx';
import { RecordedFacts } from './RecordedFacts.tsx';
import { type AccountRemoval, useAccountRemoval } from './use-account-removal.ts';
import { VerdictView } from './VerdictView.tsx';
import { WhereToLook } from './WhereToLook.tsx';

interface Props {
  readonly personId: PersonId;
  readonly listedAs: Person | undefined;
  readonly checked: CheckedAccount;
  /** It was taken off the record while its form was open. */
  readonly isGone: boolean;
  readonly isEditing: boolean;
  readonly onEdit: (isEditing: boolean) => void;
  /** The form of an account that is gone was saved as a new account. */
  readonly onRecordedAsNew: (accountId: PacerAccountId) => void;
  /** It was recorded just now in this view. */
  readonly isNew: boolean;
}

/** One PACER account: the verdict first, then what it rests on, and a way to correct that. */
export function AccountCard({ personId, listedAs, checked, isGone, onEdit, ...props }: Props) {
  const { isNew, isEditing, onRecordedAsNew } = props;
  const { account, verdict } = checked;
  const [saves, setSaves] = useState(isNew ? 1 : 0);
  const removal = useAccountRemoval(personId, account);
  const onSaved = (accountId: PacerAccountId) => {
    if (accountId !== account.id && isGone) return onRecordedAsNew(accountId);
    onEdit(false);
    setSaves(saves + 1);
  };
  return (
    <Stack>
      {isEditing ? null : <BarNotice account={account} />}
      {isGone ? (
        <AccountGone account={account} />
      ) : (
        <VerdictView verdict={verdict} saves={saves} isBarred={barOf(account) !== undefined} />
      )}
      {isEditing ? (
        <Stack gap="l">
          <HowToLook />
          <PacerForm
            personId={personId}
            listedAs={listedAs}
            account={account}
            isGone={isGone}
            onSaved={onSaved}
            onCancel={() => onEdit(false)}
          />
        </Stack>
      ) : (
        <>
          <RecordedFacts checked={checked} />
          <Row>
            <ChangeButton onClick={() => onEdit(true)} />
            {listedAs ? null : <RemoveButton removal={removal} />}
          </Row>
          <FailureMessage failure={removal.failure} />
        </>
      )}
    </Stack>
  );
}

function HowToLook() {
  const t = useT();
  return (
    <Disclosure summary={t('where.title')}>
      <WhereToLook />
    </Disclosure>
  );
}

function ChangeButton({ onClick }: { readonly onClick: () => void }) {
  const t = useT();
  return (
    <Button icon={<EditRegular />} onClick={onClick}>
      {t('pacer.change')}
    </Button>
  );
}

function RemoveButton({ removal }: { readonly removal: AccountRemoval }) {
  const t = useT();
  return (
    <ActionButton
      appearance="subtle"
      isBusy={removal.isBusy}
      busyLabel={t('ui.removing')}
      onClick={() => void removal.remove()}
    >
      {t('pacer.remove')}
    </ActionButton>
  );
}
