import type { ReactNode } from 'react';
import type { EcfAccount, Person } from '../../../electron/shared/domain/people/person.ts';
import type { PersonId } from '../../../electron/shared/domain/values/ids.ts';
import { useT } from '../../i18n/use-t.ts';
import type { PersonView } from '../../lib/bridge/bridge.ts';
import { useLoaded } from '../../lib/bridge/loaded.ts';
import { LoadedPart } from '../../parts/LoadedPart.tsx';
import { PracticeTag } from '../../parts/PracticeTag.tsx';
import { Breadcrumb } from '../../ui/Breadcrumb.tsx';
import { FactList } from '../../ui/FactList.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { CourtsPanel } from './CourtsPanel.tsx';
import { HistoryPanel } from './HistoryPanel.tsx';
import { Notices } from './Notices.tsx';
import { PacerPanel } from './PacerPanel.tsx';
import { PersonActions } from './PersonActions.tsx';
import { usePerson } from './person.store.ts';

interface Links {
  readonly onBack: () => void;
  readonly onEdit: (person: Person) => void;
  readonly onArchive: (person: Person) => void;
  /** Without another record the dialog asks for one. */
  readonly onMerge: (person: Person, other?: Person) => void;
  readonly onOpenPerson: (personId: PersonId) => void;
  readonly onAddCourt: (person: Person) => void;
  readonly onOpenCourt: (account: EcfAccount) => void;
  /** What the person is given on paper, as a file or by mail. */
  readonly exportsOf: (view: PersonView) => ReactNode;
}

/** One person: who they are, their PACER account with the upgrade check, and their courts. */
export function PersonScreen({ personId, ...links }: Links & { readonly personId: PersonId }) {
  const person = useLoaded(usePerson, personId);
  const reload = usePerson((state) => state.reload);
  return (
    <LoadedPart loaded={person} onRetry={() => void reload()}>
      {(view) => <PersonPage view={view} {...links} />}
    </LoadedPart>
  );
}

function PersonPage({ view, onBack, ...links }: Links & { readonly view: PersonView }) {
  const t = useT();
  const { person, pacerAccounts, courts } = view;
  const none = t('person.none');
  return (
    <Stack gap="l">
      <div>
        <Breadcrumb trail={[{ label: t('nav.readiness'), onOpen: onBack }]} here={person.name} />
        <PageHeading
          lead={
            <>
              {t(`role.${person.role}`)} {person.isPractice ? <PracticeTag /> : null}
            </>
          }
          actions={
            view.mergedInto ? undefined : (
              <>
                {links.exportsOf(view)}
                <PersonActions
                  person={person}
                  onEdit={links.onEdit}
                  onArchive={links.onArchive}
                  onMerge={(one) => links.onMerge(one)}
                />
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
      <Notices view={view} onMerge={links.onMerge} onOpenPerson={links.onOpenPerson} />
      <PacerPanel person={person} accounts={pacerAccounts} listedAs={view.mergedInto} />
      <CourtsPanel
        courts={courts}
        onAddCourt={view.mergedInto ? undefined : () => links.onAddCourt(person)}
        onOpenCourt={links.onOpenCourt}
      />
      <HistoryPanel personId={person.id} />
    </Stack>
  );
}
