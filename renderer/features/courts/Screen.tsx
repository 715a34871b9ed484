import { Button, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useRef, useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import type { Answer } from '../../lib/bridge/bridge.ts';
import { type Loaded, useLoaded } from '../../lib/bridge/loaded.ts';
import { useOpenDialog } from '../../lib/navigation/navigation.store.ts';
import { useDebounced } from '../../lib/use-debounced.ts';
import { LoadedPart } from '../../parts/LoadedPart.tsx';
import { SetByIt, useSetByIt } from '../../parts/SetByIt.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { CourtLine } from './CourtLine.tsx';
import { useCourtList } from './courts.store.ts';

type Found = Answer<'profiles', 'list'>;

const SETTLE_MS = 150;

const useStyles = makeStyles({
  search: { width: '100%', maxWidth: '32rem' },
  found: { margin: `${tokens.spacingVerticalM} 0`, color: tokens.colorNeutralForeground2 },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    overflow: 'hidden',
    ':empty': { display: 'none' },
  },
});

/** All CM/ECF courts, to find one and see what is known of it. */
export function CourtsScreen() {
  const styles = useStyles();
  const t = useT();
  const openDialog = useOpenDialog();
  const lock = useSetByIt('EndpointChanges');
  const [typed, setTyped] = useState('');
  const query = useDebounced(typed.trim(), SETTLE_MS);
  const found = useKept(useLoaded(useCourtList, query));
  const reload = useCourtList((state) => state.reload);
  return (
    <>
      <PageHeading
        lead={t('court-list.lead')}
        actions={
          <Button
            icon={<AddRegular />}
            onClick={() => openDialog({ name: 'list-court' })}
            {...lock.button}
          >
            {t('court-list.add')}
          </Button>
        }
      >
        {t('nav.courts')}
      </PageHeading>
      <SetByIt lock={lock} />
      <search className={styles.search}>
        <SearchBox
          className={styles.search}
          value={typed}
          maxLength={200}
          aria-label={t('court-list.search')}
          placeholder={t('court-list.placeholder')}
          dismiss={{ 'aria-label': t('search.clear') }}
          onChange={(_event, data) => setTyped(data.value)}
        />
      </search>
      <LoadedPart loaded={found} onRetry={() => void reload()}>
        {({ courts, total }) => (
          <>
            <div className={styles.found} role="status">
              {courts.length === 0
                ? t('courts.none')
                : t(courts.length === total ? 'court-list.all' : 'court-list.found', {
                    found: courts.length,
                    total,
                  })}
            </div>
            <ul className={styles.list}>
              {courts.map((court) => (
                <CourtLine key={court.id} court={court} />
              ))}
            </ul>
          </>
        )}
      </LoadedPart>
    </>
  );
}

/** The last list stays on screen while the next one is on its way. */
function useKept(found: Loaded<Found>): Loaded<Found> {
  const last = useRef(found);
  if (found.state !== 'loading') last.current = found;
  return last.current;
}
