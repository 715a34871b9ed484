import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import type { Person } from '../../../../electron/shared/domain/people/person.ts';
import { useT } from '../../../i18n/use-t.ts';
import { useOpenDialog } from '../../../lib/navigation/navigation.store.ts';
import { Message } from '../../../ui/Message.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { Stack } from '../../../ui/Stack.tsx';
import type { PersonPlan } from './plan.ts';

interface Props {
  readonly person: Person;
  readonly plan: PersonPlan;
  readonly isMine: boolean;
}

/** Nothing is the next step: no court is on the list yet, or nothing is left to do. */
export function NoStep({ person, plan: { courts, canFile, toFile }, isMine }: Props) {
  const t = useT();
  const openDialog = useOpenDialog();
  if (courts.length > 0) {
    const isAll = toFile > 0 && canFile === toFile;
    return <Message intent="success">{t(isAll ? 'plan.all-done' : 'plan.nothing-now')}</Message>;
  }
  return (
    <Panel title={t('plan.no-court-title')}>
      <Stack gap="m">
        <div>{t(isMine ? 'plan.no-court-mine' : 'courts.empty')}</div>
        {person.isArchived ? null : (
          <div>
            <Button
              appearance="primary"
              icon={<AddRegular />}
              onClick={() => openDialog({ name: 'add-court', person })}
            >
              {t('courts.add-short')}
            </Button>
          </div>
        )}
      </Stack>
    </Panel>
  );
}
