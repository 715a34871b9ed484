import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { type ReactNode, useMemo } from 'react';
import type { Person } from '../../../../electron/shared/domain/people/person.ts';
import { personPlan } from '../../../../electron/shared/domain/readiness/person-plan.ts';
import type { PersonId } from '../../../../electron/shared/domain/values/ids.ts';
import { useT } from '../../../i18n/use-t.ts';
import type { Answer } from '../../../lib/bridge/bridge.ts';
import { useLoaded } from '../../../lib/bridge/loaded.ts';
import { useGo, useOpenDialog } from '../../../lib/navigation/navigation.store.ts';
import { LoadedPart } from '../../../parts/LoadedPart.tsx';
import { ONE_COLUMN } from '../../../ui/breakpoints.ts';
import { Message } from '../../../ui/Message.tsx';
import { PageHeading } from '../../../ui/PageHeading.tsx';
import { Stack } from '../../../ui/Stack.tsx';
import { NextStep } from './NextStep.tsx';
import { NoStep } from './NoStep.tsx';
import { CourtPlanCard, PacerCard } from './PlanCards.tsx';
import { usePersonChecklist } from './person-checklist.store.ts';
import type { PersonPlan } from './plan.ts';
import { SideFacts } from './SideFacts.tsx';

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 50rem) 18rem',
    gap: tokens.spacingHorizontalXXL,
    alignItems: 'start',
    [ONE_COLUMN.style]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});

interface Props {
  readonly personId: PersonId;
  /** The person at the screen reads their own. */
  readonly isMine: boolean;
  /** What stands above the heading. */
  readonly above?: (person: Person) => ReactNode;
  /** What stands below everything. */
  readonly below?: (person: Person) => ReactNode;
}

/** What one person has left to do over all courts, with the next step on top. */
export function PersonChecklistScreen({ personId, isMine, above, below }: Props) {
  const loaded = useLoaded(usePersonChecklist, personId);
  const reload = usePersonChecklist((state) => state.reload);
  return (
    <LoadedPart loaded={loaded} onRetry={() => void reload()}>
      {(shown) => (
        <>
          {above?.(shown.person)}
          <Page shown={shown} isMine={isMine} />
          {below?.(shown.person)}
        </>
      )}
    </LoadedPart>
  );
}

interface PageProps {
  readonly shown: Answer<'checklist', 'ofPerson'>;
  readonly isMine: boolean;
}

function Page({ shown: { person, inCharge, inChargeEmail, courts }, isMine }: PageProps) {
  const styles = useStyles();
  const t = useT();
  const plan = useMemo(() => personPlan(courts), [courts]);
  return (
    <>
      <Heading person={person} plan={plan} isMine={isMine} />
      <div className={styles.page}>
        <Stack gap="m">
          {person.isArchived ? (
            <Message intent="warning">{t('person.archived-title')}</Message>
          ) : null}
          {plan.next ? (
            <NextStep next={plan.next} isMine={isMine} />
          ) : (
            <NoStep person={person} plan={plan} isMine={isMine} />
          )}
          {plan.pacer.total > 0 ? <PacerCard steps={plan.pacer} next={plan.next} /> : null}
          {plan.courts.map((court) => (
            <CourtPlanCard key={court.court.account.id} plan={court} next={plan.next} />
          ))}
        </Stack>
        <aside aria-label={t('plan.aside')}>
          <SideFacts
            dates={plan.dates}
            helper={{ name: inCharge, email: inChargeEmail }}
            isMine={isMine}
          />
        </aside>
      </div>
    </>
  );
}

interface HeadingProps extends Pick<PageProps, 'isMine'> {
  readonly person: Person;
  readonly plan: PersonPlan;
}

function Heading({ person, plan: { canFile, toFile, courts }, isMine }: HeadingProps) {
  const t = useT();
  const go = useGo();
  const openDialog = useOpenDialog();
  const counts = { canFile, toFile };
  return (
    <PageHeading
      lead={toFile > 0 ? t(isMine ? 'plan.can-file-mine' : 'plan.can-file', counts) : null}
      actions={
        <>
          <Button appearance="subtle" onClick={() => go({ name: 'person', personId: person.id })}>
            {t(isMine ? 'plan.record-mine' : 'plan.record')}
          </Button>
          {courts.length > 0 && !person.isArchived ? (
            <Button icon={<AddRegular />} onClick={() => openDialog({ name: 'add-court', person })}>
              {t('courts.add-short')}
            </Button>
          ) : null}
        </>
      }
    >
      {isMine ? t('mine.title') : t('plan.title', { name: person.name })}
    </PageHeading>
  );
}
