import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import { useT } from '../../i18n/use-t.ts';
import type { CourtOfPerson, PersonView } from '../../lib/bridge/bridge.ts';
import { useLoaded } from '../../lib/bridge/loaded.ts';
import { useGo, useOpenDialog } from '../../lib/navigation/navigation.store.ts';
import type { CourtTab, ViewInput } from '../../lib/navigation/view.ts';
import { usePerson } from '../../lib/stores/person.store.ts';
import { LoadedPart } from '../../parts/LoadedPart.tsx';
import { StatusBadge } from '../../parts/StatusBadge.tsx';
import { useRoot } from '../../parts/use-root.ts';
import { Breadcrumb } from '../../ui/Breadcrumb.tsx';
import { Message } from '../../ui/Message.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Row } from '../../ui/Stack.tsx';
import { CourtTabs, type Panels } from './CourtTabs.tsx';
import { LeaveCourt } from './LeaveCourt.tsx';
import { useTabs } from './use-tabs.ts';

interface Props extends ViewInput<'court'> {
  /** What each tab shows; the parts come from other features. */
  readonly panels: Panels;
}

/** One person in one court: what is left to do, the court-issued login, and the link. */
export function PersonCourtScreen({ personId, ecfAccountId, tab, panels }: Props) {
  const t = useT();
  const person = useLoaded(usePerson, personId);
  const reload = usePerson((state) => state.reload);
  // What is typed here must survive when another window removes the court from the list.
  const last = useRef<CourtOfPerson>(undefined);
  return (
    <LoadedPart loaded={person} onRetry={() => void reload()}>
      {(view) => {
        const court = view.courts.find(({ account }) => account.id === ecfAccountId);
        last.current = court ?? last.current;
        if (!last.current) return <Message intent="info">{t('court.gone')}</Message>;
        return (
          <Page
            view={view}
            court={last.current}
            isGone={court === undefined}
            wanted={tab}
            panels={panels}
          />
        );
      }}
    </LoadedPart>
  );
}

interface PageProps {
  readonly view: PersonView;
  readonly court: CourtOfPerson;
  /** It was removed from the person's list while this page was open. */
  readonly isGone: boolean;
  readonly wanted: CourtTab;
  readonly panels: Panels;
}

function Page({ view: { person, mergedInto }, court, isGone, wanted, panels }: PageProps) {
  const t = useT();
  const go = useGo();
  const { tabs, tab, isLeftOver } = useTabs(court.path, wanted);
  const root = useRoot(person.id);
  return (
    <>
      <Breadcrumb
        trail={[
          root,
          { label: person.name, onOpen: () => go({ name: 'person', personId: person.id }) },
        ]}
        here={court.courtName}
      />
      <Heading person={person} court={court} isGone={isGone} isLow={tab === 'link'} />
      {isGone ? (
        <Message intent="warning" says="alert">
          {mergedInto ? t('court.moved', { name: mergedInto.name }) : t('court.gone-meanwhile')}
        </Message>
      ) : null}
      {isLeftOver ? (
        <Message intent="warning" says="alert">
          {t('court.left-over')}
        </Message>
      ) : null}
      <CourtTabs tabs={tabs} tab={tab} panels={panels} court={court} personName={person.name} />
    </>
  );
}

interface HeadingProps extends Pick<PersonView, 'person'>, Pick<PageProps, 'court' | 'isGone'> {
  /** A link needs the room. The name of the court in full is on its other tabs. */
  readonly isLow: boolean;
}

function Heading({ person, court, isGone, isLow }: HeadingProps) {
  const t = useT();
  const { account, courtName, courtFullName, cell } = court;
  return (
    <PageHeading
      isLow={isLow}
      windowTitle={t('court.window-title', { name: person.name, court: courtName })}
      lead={
        <Row>
          <span>
            {t(isLow ? 'court.lead-low' : 'court.lead', {
              name: person.name,
              capacity: t(`role.${account.capacity}`),
              court: courtFullName,
            })}
          </span>
          <StatusBadge status={cell.status} />
        </Row>
      }
      actions={isGone ? undefined : <Actions court={court} />}
    >
      {courtName}
    </PageHeading>
  );
}

function Actions({ court: { account, courtName } }: Pick<PageProps, 'court'>) {
  const t = useT();
  const go = useGo();
  const openDialog = useOpenDialog();
  return (
    <>
      <Button onClick={() => go({ name: 'court-profile', courtId: account.courtId })}>
        {t('court.about')}
      </Button>
      <Button
        appearance="subtle"
        onClick={() => openDialog({ name: 'change-court', account, courtName })}
      >
        {t('court.change')}
      </Button>
      <LeaveCourt account={account} courtName={courtName} />
    </>
  );
}
