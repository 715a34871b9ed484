import { makeStyles, tokens } from '@fluentui/react-components';
import type { CourtId } from '../../../electron/shared/domain/values/ids.ts';
import { useT } from '../../i18n/use-t.ts';
import { useLoaded } from '../../lib/bridge/loaded.ts';
import { usePracticePeople } from '../../lib/stores/practice-people.store.ts';
import { useProfile } from '../../lib/stores/profile.store.ts';
import { LoadedPart } from '../../parts/LoadedPart.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { EnterPractice } from './EnterPractice.tsx';
import { PracticePersonCard } from './PracticePersonCard.tsx';
import { StartOver } from './StartOver.tsx';

const useStyles = makeStyles({
  words: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(19rem, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

/** The court whose practice twin this screen shows: its notice has the linking screens. */
const SHOWN_COURT = 'alnb' as CourtId;

/** In the firm's own window the way into practice; there, the people of its court with their stories, and the way to start over. */
export function PracticeScreen() {
  const styles = useStyles();
  const t = useT();
  const isPractice = useProfile((state) => state.isPractice);
  return (
    <Stack gap="l">
      <PageHeading lead={t('practice.lead')}>{t('nav.practice')}</PageHeading>
      {isPractice ? (
        <>
          <Panel title={t('practice.people-title')}>
            <p className={styles.words}>{t('practice.people')}</p>
            <People />
          </Panel>
          <StartOver />
        </>
      ) : (
        <EnterPractice />
      )}
    </Stack>
  );
}

function People() {
  const styles = useStyles();
  const people = useLoaded(usePracticePeople, SHOWN_COURT);
  const reload = usePracticePeople((state) => state.reload);
  return (
    <LoadedPart loaded={people} onRetry={() => void reload()}>
      {(all) => (
        <ul className={styles.list}>
          {all.map((person) => (
            <PracticePersonCard
              key={person.id}
              person={person}
              hasNamesake={all.some(({ id, name }) => name === person.name && id !== person.id)}
            />
          ))}
        </ul>
      )}
    </LoadedPart>
  );
}
