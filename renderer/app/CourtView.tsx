import { Button, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useRef } from 'react';
import { usePerson } from '../features/person/person.store.ts';
import { useT } from '../i18n/use-t.ts';
import type { CourtOfPerson, PersonView } from '../lib/bridge/bridge.ts';
import { useLoaded } from '../lib/bridge/loaded.ts';
import { LoadedPart } from '../parts/LoadedPart.tsx';
import { PracticeTag } from '../parts/PracticeTag.tsx';
import { StatusBadge } from '../parts/StatusBadge.tsx';
import { Breadcrumb } from '../ui/Breadcrumb.tsx';
import { Message } from '../ui/Message.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { Row } from '../ui/Stack.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { checklistExportsOf } from './exports-of.tsx';
import { LeaveCourt } from './LeaveCourt.tsx';
import { type CourtTab, useNavigation, type View } from './navigation.store.ts';

const ChecklistPart = lazy(async () => ({
  default: (await import('../features/checklist/Screen.tsx')).ChecklistPart,
}));
const CredentialPart = lazy(async () => ({
  default: (await import('../features/vault/Screen.tsx')).CredentialPart,
}));
const LinkingPart = lazy(async () => ({
  default: (await import('../features/linking/Screen.tsx')).LinkingPart,
}));

const TABS = ['checklist', 'credential', 'link'] as const satisfies CourtTab[];
const PANEL = 'court-panel';

const useStyles = makeStyles({
  tabs: { marginBottom: tokens.spacingVerticalL, flexWrap: 'wrap' },
});

type At = Extract<View, { name: 'court' }>;

/** One person in one court: what is left to do, the court-issued login, and the link. */
export function CourtView({ view }: { readonly view: At }) {
  const t = useT();
  const person = useLoaded(usePerson, view.personId);
  const reload = usePerson((state) => state.reload);
  // What somebody types here must not go when another window takes the court off the list.
  const last = useRef<CourtOfPerson>(undefined);
  return (
    <LoadedPart loaded={person} onRetry={() => void reload()}>
      {(shown) => {
        const court = shown.courts.find(({ account }) => account.id === view.ecfAccountId);
        last.current = court ?? last.current;
        return last.current ? (
          <CourtPage view={view} shown={shown} court={last.current} isGone={court === undefined} />
        ) : (
          <Message intent="info">{t('court.gone')}</Message>
        );
      }}
    </LoadedPart>
  );
}

interface Props {
  readonly view: At;
  readonly shown: PersonView;
  readonly court: CourtOfPerson;
  /** It went off the person's list while this page was open. */
  readonly isGone: boolean;
}

function CourtPage({ view, shown: { person, mergedInto }, court, isGone }: Props) {
  const styles = useStyles();
  const t = useT();
  const { go, openDialog } = useNavigation();
  const { account, courtName, cell, path } = court;
  // Who registers anew or only reads has no old login and nothing to link; the part that is open stays until it is left.
  const linked = useRef(false);
  linked.current ||= path === 'link';
  const isLeftOver = path !== 'link' && linked.current && view.tab !== 'checklist';
  const tabs =
    path === 'link'
      ? TABS
      : TABS.filter((name) => name === 'checklist' || (isLeftOver && name === view.tab));
  const tab = tabs.find((name) => name === view.tab) ?? 'checklist';
  const openTab = (name: CourtTab) => go({ ...view, tab: name });
  const toPerson = () => go({ name: 'person', personId: person.id });
  return (
    <>
      <Breadcrumb
        trail={[
          { label: t('nav.readiness'), onOpen: () => go({ name: 'readiness' }) },
          { label: person.name, onOpen: toPerson },
        ]}
        here={courtName}
      />
      <PageHeading
        windowTitle={t('court.window-title', { name: person.name, court: courtName })}
        lead={
          <Row>
            <span>
              {t('court.lead', { name: person.name, capacity: t(`role.${account.capacity}`) })}
            </span>
            <StatusBadge status={cell.status} />
            {person.isPractice ? <PracticeTag /> : null}
          </Row>
        }
        actions={
          isGone ? undefined : (
            <>
              <Button
                appearance="subtle"
                onClick={() => go({ name: 'court-profile', courtId: account.courtId })}
              >
                {t('court.about')}
              </Button>
              <Button
                appearance="subtle"
                onClick={() => openDialog({ kind: 'change-court', account, courtName })}
              >
                {t('court.change')}
              </Button>
              <LeaveCourt account={account} courtName={courtName} onLeft={toPerson} />
            </>
          )
        }
      >
        {courtName}
      </PageHeading>
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
      <TabList
        className={styles.tabs}
        selectedValue={tab}
        aria-label={t('court.tabs')}
        onTabSelect={(_event, data) => {
          const chosen = tabs.find((name) => name === data.value);
          if (chosen) openTab(chosen);
        }}
      >
        {tabs.map((name) => (
          <Tab key={name} value={name} aria-controls={PANEL}>
            {t(`court.tab-${name}`)}
          </Tab>
        ))}
      </TabList>
      <div
        id={PANEL}
        role="tabpanel"
        aria-label={t('court.panel', { tab: t(`court.tab-${tab}`), name: person.name })}
      >
        <Suspense fallback={<Waiting />}>
          {tab === 'checklist' ? (
            <ChecklistPart
              ecfAccountId={account.id}
              exports={checklistExportsOf(person, court)}
              onGo={(place) => {
                if (place === 'person') toPerson();
                else if (place === 'firm') go({ name: 'firm' });
                else openTab(place);
              }}
            />
          ) : null}
          {tab === 'credential' ? <CredentialPart court={court} /> : null}
          {tab === 'link' ? (
            <LinkingPart ecfAccountId={account.id} onOpenCredential={() => openTab('credential')} />
          ) : null}
        </Suspense>
      </div>
    </>
  );
}
