import { Link, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import type { Answer } from '../../lib/bridge/bridge.ts';
import { useLoaded } from '../../lib/bridge/loaded.ts';
import { useGo } from '../../lib/navigation/navigation.store.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { LoadedPart } from '../../parts/LoadedPart.tsx';
import { useRestorePerson } from '../../parts/use-restore-person.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { useArchive } from './archive.store.ts';

type Gone = Answer<'people', 'archived'>[number];

const useStyles = makeStyles({
  search: { width: '100%', maxWidth: '28rem' },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalL,
    ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  words: { flexGrow: 1, flexBasis: '16rem', minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** People off the lists, with who took them off and why, and a way back. */
export function ArchiveScreen() {
  const t = useT();
  const gone = useLoaded(useArchive, 'all');
  const reload = useArchive((state) => state.reload);
  return (
    <>
      <PageHeading lead={t('archive.lead')}>{t('archive.title')}</PageHeading>
      <LoadedPart loaded={gone} onRetry={() => void reload()}>
        {(all) => (all.length === 0 ? <p>{t('archive.empty')}</p> : <List all={all} />)}
      </LoadedPart>
    </>
  );
}

function List({ all }: { readonly all: readonly Gone[] }) {
  const styles = useStyles();
  const t = useT();
  const [typed, setTyped] = useState('');
  const sought = typed.trim().toLowerCase();
  const found = all.filter(({ person }) =>
    `${person.name} ${person.email} ${person.barNumber}`.toLowerCase().includes(sought),
  );
  return (
    <Stack>
      <search className={styles.search}>
        <SearchBox
          className={styles.search}
          value={typed}
          maxLength={200}
          aria-label={t('archive.search')}
          placeholder={t('archive.search')}
          dismiss={{ 'aria-label': t('search.clear') }}
          onChange={(_event, data) => setTyped(data.value)}
        />
      </search>
      <div role="status" className={styles.quiet}>
        {t('archive.found', { found: found.length, people: all.length })}
      </div>
      {found.length > 0 ? (
        <ul className={styles.list}>
          {found.map((one) => (
            <Line key={one.person.id} gone={one} />
          ))}
        </ul>
      ) : null}
    </Stack>
  );
}

function Line({ gone }: { readonly gone: Gone }) {
  const styles = useStyles();
  const t = useT();
  const dates = useDates();
  const go = useGo();
  const { person, archived } = gone;
  const { id: personId, name, role, office } = person;
  const { restore, isBusy, failure } = useRestorePerson(person);
  const words = t(`role.${role}`);
  return (
    <li className={styles.line}>
      <div className={styles.words}>
        <Link onClick={() => go({ name: 'person', personId })}>{name}</Link>
        <div className={styles.quiet}>
          {office ? t('person.role-and-office', { role: words, office }) : words}
        </div>
        {archived ? (
          <div>
            {t('archive.by', { by: archived.by, at: dates.moment(archived.at) })} {archived.reason}
          </div>
        ) : null}
        <FailureMessage failure={failure} />
      </div>
      <ActionButton isBusy={isBusy} busyLabel={t('ui.working')} onClick={() => void restore()}>
        {t('person.restore')}
      </ActionButton>
    </li>
  );
}
