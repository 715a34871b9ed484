import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import type { KeptCredential } from '../../lib/bridge/bridge.ts';
import { useLoaded } from '../../lib/bridge/loaded.ts';
import { useKeptCredentials } from '../../lib/stores/kept-credentials.store.ts';
import { LoadedPart } from '../../parts/LoadedPart.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { DestroyMany, type Whose } from './DestroyMany.tsx';
import { byPerson } from './kept.ts';

const MAX_SHOWN = 50;

const useStyles = makeStyles({
  words: { margin: 0, maxWidth: '46rem', color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  who: { minWidth: 0, overflowWrap: 'anywhere' },
  detail: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Everybody whose credential is on this machine, with buttons to destroy one person's or all. */
export function KeptPanel() {
  const t = useT();
  const kept = useLoaded(useKeptCredentials, 'all');
  const reload = useKeptCredentials((state) => state.reload);
  const [whose, setWhose] = useState<Whose>();
  return (
    <Panel title={t('kept.title')}>
      <Stack>
        <LoadedPart loaded={kept} onRetry={() => void reload()}>
          {(credentials) => <KeptList credentials={credentials} onDestroy={setWhose} />}
        </LoadedPart>
        <DestroyMany whose={whose} onAnswered={() => setWhose(undefined)} />
      </Stack>
    </Panel>
  );
}

interface Props {
  readonly credentials: readonly KeptCredential[];
  readonly onDestroy: (whose: Whose) => void;
}

function KeptList({ credentials, onDestroy }: Props) {
  const styles = useStyles();
  const t = useT();
  const logins = credentials.length;
  if (logins === 0) return <p className={styles.words}>{t('kept.none')}</p>;
  const people = byPerson(credentials);
  const shown = people.slice(0, MAX_SHOWN);
  return (
    <Stack>
      <p className={styles.words}>{t('kept.about', { logins, people: people.length })}</p>
      <ul className={styles.list}>
        {shown.map(({ personId, name, count }) => (
          <li key={personId} className={styles.line}>
            <div className={styles.who}>
              {name}
              <div className={styles.detail}>{t('kept.count', { logins: count })}</div>
            </div>
            <Button
              aria-label={t('kept.destroy-of', { name })}
              onClick={() => onDestroy({ kind: 'person', personId, name, count })}
            >
              {t('vault.destroy')}
            </Button>
          </li>
        ))}
      </ul>
      {people.length > shown.length ? (
        <p className={styles.words}>{t('kept.more', { more: people.length - shown.length })}</p>
      ) : null}
      <div>
        <Button icon={<DeleteRegular />} onClick={() => onDestroy({ kind: 'all', count: logins })}>
          {t('kept.destroy-all')}
        </Button>
      </div>
    </Stack>
  );
}
