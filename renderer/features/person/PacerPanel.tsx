import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import type { Person } from '../../../electron/shared/domain/people/person.ts';
import type { PacerAccountId } from '../../../electron/shared/domain/values/ids.ts';
import { useMarked } from '../../i18n/use-marked.tsx';
import { useT } from '../../i18n/use-t.ts';
import type { CheckedAccount } from '../../lib/bridge/bridge.ts';
import { useKeptOpen } from '../../lib/use-kept-open.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { Panel } from '../../ui/Panel.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { AccountCard } from './AccountCard.tsx';
import { MfaRules } from './MfaRules.tsx';
import { PacerForm } from './PacerForm.tsx';
import { WhereToLook } from './WhereToLook.tsx';

/** Loaded separately, because it brings the letters of every name. */
const PasswordCheck = lazyPart(async () => (await import('./PasswordCheck.tsx')).PasswordCheck);

interface Props {
  readonly person: Person;
  readonly accounts: readonly CheckedAccount[];
  /** The person who is listed instead since both records were merged. */
  readonly listedAs?: Person | undefined;
  readonly isArrivedAt?: boolean;
}

/** The person's PACER accounts with what the upgrade check makes of each; with none yet, the form and where to look. */
export function PacerPanel({ person, accounts, listedAs, isArrivedAt = false }: Props) {
  const t = useT();
  const { shown, isOpen, setOpen } = useKeptOpen(
    accounts.map((checked) => ({ id: checked.account.id, checked })),
  );
  const isFirst = shown.length === 0;
  // The form for the first account stays open when somebody else records theirs while it is filled in.
  const [isAdding, setAdding] = useState(isFirst);
  const [wasFirst, setWasFirst] = useState(isFirst);
  if (isFirst !== wasFirst) {
    setWasFirst(isFirst);
    if (isFirst) setAdding(true);
  }
  const [newest, setNewest] = useState<PacerAccountId>();
  // Until the new account is listed, the one it replaces counts as there. Otherwise the form for a first account would open.
  const [replaced, setReplaced] = useState<PacerAccountId>();
  if (replaced && accounts.some(({ account }) => account.id === newest)) {
    setOpen(replaced, false);
    setReplaced(undefined);
  }
  return (
    <Panel
      title={t('pacer.title')}
      isArrivedAt={isArrivedAt}
      actions={
        isFirst || isAdding ? undefined : (
          <Button appearance="subtle" icon={<AddRegular />} onClick={() => setAdding(true)}>
            {t('pacer.add-another')}
          </Button>
        )
      }
    >
      <Stack gap="l">
        {isFirst ? <NoneYet /> : null}
        {shown.map(({ one: { id, checked }, isGone }) =>
          id === replaced ? null : (
            <AccountCard
              key={id}
              personId={person.id}
              listedAs={listedAs}
              checked={checked}
              isGone={isGone}
              isEditing={isOpen(id)}
              onEdit={(isEditing) => setOpen(id, isEditing)}
              onRecordedAsNew={(accountId) => {
                setNewest(accountId);
                setReplaced(id);
              }}
              isNew={id === newest}
            />
          ),
        )}
        {person.role !== 'staff' ? <div>{t('pacer.several')}</div> : null}
        {isFirst || isAdding ? (
          <Stack gap="l">
            <WhereToLook />
            <PacerForm
              personId={person.id}
              listedAs={listedAs}
              onSaved={(accountId) => {
                setAdding(false);
                setNewest(accountId);
              }}
              {...(isFirst ? {} : { onCancel: () => setAdding(false) })}
            />
          </Stack>
        ) : null}
        <Disclosure summary={t('mfa-rules.title')}>
          <MfaRules />
        </Disclosure>
        <Disclosure summary={t('password-check.title')}>
          <PasswordCheck
            person={person}
            usernames={accounts.flatMap(({ account }) => account.username || [])}
          />
        </Disclosure>
      </Stack>
    </Panel>
  );
}

function NoneYet() {
  const t = useT();
  const mark = useMarked();
  return <div>{mark(t('pacer.none'))}</div>;
}
