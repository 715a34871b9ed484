import type { PersonId } from '../../../electron/shared/domain/values/ids.ts';
import { useT } from '../../i18n/use-t.ts';
import type { PersonView } from '../../lib/bridge/bridge.ts';
import { useLoaded } from '../../lib/bridge/loaded.ts';
import { useGo } from '../../lib/navigation/navigation.store.ts';
import { usePerson } from '../../lib/stores/person.store.ts';
import { LoadedPart } from '../../parts/LoadedPart.tsx';
import { PracticeTag } from '../../parts/PracticeTag.tsx';
import { useSlots } from '../../parts/slots.ts';
import { Breadcrumb } from '../../ui/Breadcrumb.tsx';
import { FactList } from '../../ui/FactList.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { CourtsPanel } from './CourtsPanel.tsx';
import { HistoryPanel } from './history/HistoryPanel.tsx';
import { Notices } from './Notices.tsx';
import { PacerPanel } from './PacerPanel.tsx';
import { PersonActions } from './PersonActions.tsx';

/** One person: who they are, their PACER account with the upgrade check, and their courts. */
export function PersonScreen({ personId }: { readonly personId: PersonId }) {
  const person = useLoaded(usePerson, personId);
  const reload = usePerson((state) => state.reload);
  return (
    <LoadedPart loaded={person} onRetry={() => void reload()}>
      {(view) => <PersonPage view={view} />}
    </LoadedPart>
  );
}

function PersonPage({ view }: { readonly view: PersonView }) {
  const t = useT();
  const go = useGo();
  const { PersonExports } = useSlots();
  const { person, pacerAccounts, courts } = view;
  const none = t('person.none');
  return (
    <Stack gap="l">
      <div>
        <Breadcrumb
          trail={[{ label: t('nav.readiness'), onOpen: () => go({ name: 'readiness' }) }]}
          here={person.name}
        />
        <PageHeading
          lead={
            <>
              {t(`role.${person.role}`)} {person.isPractice ? <PracticeTag /> : null}
            </>
          }
          actions={
            view.mergedInto ? undefined : (
              <>
                <PersonExports key={person.id} person={person} courts={courts} />
                <PersonActions person={person} />
              </>
            )
          }
        >
          {person.name}
        </PageHeading>
        <FactList
          facts={[
            { name: t('person.office'), value: person.office || none },
            { name: t('person.email'), value: person.email || none },
            { name: t('person.bar-number'), value: person.barNumber || none },
          ]}
        />
      </div>
      <Notices view={view} />
      <PacerPanel person={person} accounts={pacerAccounts} listedAs={view.mergedInto} />
      <CourtsPanel person={person} courts={courts} canAdd={!view.mergedInto} />
      <HistoryPanel personId={person.id} />
    </Stack>
  );
}
