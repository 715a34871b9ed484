import { Button } from '@fluentui/react-components';
import { TaskListLtrRegular } from '@fluentui/react-icons/svg/task-list-ltr';
import { useT } from '../../i18n/use-t.ts';
import type { PersonView } from '../../lib/bridge/bridge.ts';
import { useLoaded } from '../../lib/bridge/loaded.ts';
import { useGo } from '../../lib/navigation/navigation.store.ts';
import type { ViewInput } from '../../lib/navigation/view.ts';
import { usePerson } from '../../lib/stores/person.store.ts';
import { LoadedPart } from '../../parts/LoadedPart.tsx';
import { useSlots } from '../../parts/slots.ts';
import { useRoot } from '../../parts/use-root.ts';
import { Breadcrumb } from '../../ui/Breadcrumb.tsx';
import { FactList } from '../../ui/FactList.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { CourtsPanel } from './CourtsPanel.tsx';
import { HistoryPanel } from './history/HistoryPanel.tsx';
import { Notices } from './Notices.tsx';
import { PacerPanel } from './PacerPanel.tsx';
import { PersonActions } from './PersonActions.tsx';

/** One person: who they are, their courts, and their PACER account with the upgrade check. */
export function PersonScreen({ personId, part }: ViewInput<'person'>) {
  const person = useLoaded(usePerson, personId);
  const reload = usePerson((state) => state.reload);
  return (
    <LoadedPart loaded={person} onRetry={() => void reload()}>
      {(view) => <PersonPage view={view} part={part} />}
    </LoadedPart>
  );
}

interface PageProps {
  readonly view: PersonView;
  readonly part: ViewInput<'person'>['part'] | undefined;
}

function PersonPage({ view, part }: PageProps) {
  const t = useT();
  const go = useGo();
  const { PersonExports } = useSlots();
  const root = useRoot(view.person.id);
  const { person, pacerAccounts, courts } = view;
  const facts = [
    { name: t('person.office'), value: person.office },
    { name: t('person.email'), value: person.email },
    { name: t('person.bar-number'), value: person.barNumber },
  ].filter(({ value }) => value !== '');
  return (
    <Stack gap="l">
      <div>
        <Breadcrumb trail={[root]} here={person.name} />
        <PageHeading
          lead={t(`role.${person.role}`)}
          actions={
            view.mergedInto ? undefined : (
              <>
                {courts.length > 0 ? (
                  <Button
                    icon={<TaskListLtrRegular />}
                    onClick={() => go({ name: 'person-checklist', personId: person.id })}
                  >
                    {t('plan.open')}
                  </Button>
                ) : null}
                <PersonExports key={person.id} person={person} courts={courts} />
                <PersonActions person={person} />
              </>
            )
          }
        >
          {person.name}
        </PageHeading>
        {facts.length > 0 ? <FactList facts={facts} /> : null}
      </div>
      <Notices view={view} />
      <CourtsPanel person={person} courts={courts} canAdd={!view.mergedInto} />
      <PacerPanel
        person={person}
        accounts={pacerAccounts}
        listedAs={view.mergedInto}
        isArrivedAt={part === 'pacer'}
      />
      <HistoryPanel personId={person.id} />
    </Stack>
  );
}
