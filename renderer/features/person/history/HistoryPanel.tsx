import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { useState } from 'react';
import type { PersonId } from '../../../../electron/shared/domain/values/ids.ts';
import { useT } from '../../../i18n/use-t.ts';
import type { Answer } from '../../../lib/bridge/bridge.ts';
import { useLoaded } from '../../../lib/bridge/loaded.ts';
import { LoadedPart } from '../../../parts/LoadedPart.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { Stack } from '../../../ui/Stack.tsx';
import { HistoryEntry } from './HistoryEntry.tsx';
import { usePersonHistory } from './history.store.ts';
import { useUndoLine } from './use-undo-line.ts';

const PAGE = 50;

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Who recorded what about this person, and when; asked for only when someone wants to see it. */
export function HistoryPanel({ personId }: { readonly personId: PersonId }) {
  const styles = useStyles();
  const t = useT();
  const [isShown, setShown] = useState(false);
  return (
    <Panel title={t('history.title')}>
      {isShown ? (
        <Shown personId={personId} />
      ) : (
        <Stack>
          <p className={styles.words}>{t('history.about')}</p>
          <div>
            <Button icon={<HistoryRegular />} onClick={() => setShown(true)}>
              {t('history.show')}
            </Button>
          </div>
        </Stack>
      )}
    </Panel>
  );
}

function Shown({ personId }: { readonly personId: PersonId }) {
  const history = useLoaded(usePersonHistory, personId);
  const reload = usePersonHistory((state) => state.reload);
  return (
    <LoadedPart loaded={history} onRetry={() => void reload()}>
      {(all) => <Lines personId={personId} history={all} />}
    </LoadedPart>
  );
}

interface LinesProps {
  readonly personId: PersonId;
  readonly history: Answer<'people', 'history'>;
}

function Lines({ personId, history }: LinesProps) {
  const styles = useStyles();
  const t = useT();
  const undo = useUndoLine(personId);
  const [count, setCount] = useState(PAGE);
  const { lines, courtNames } = history;
  const courtNameOf = ({ courtId }: (typeof lines)[number]) =>
    courtId ? (courtNames[courtId] ?? courtId) : undefined;
  return (
    <Stack gap="l">
      <ol className={styles.list}>
        {lines.slice(0, count).map((line) => (
          <HistoryEntry key={line.id} line={line} courtName={courtNameOf(line)} onUndo={undo} />
        ))}
      </ol>
      {lines.length > count ? (
        <div>
          <Button onClick={() => setCount(count + PAGE)}>
            {t('history.more', { more: lines.length - count })}
          </Button>
        </div>
      ) : null}
    </Stack>
  );
}
