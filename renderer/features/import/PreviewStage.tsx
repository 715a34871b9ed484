import { Button, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { RosterStatus } from '../../../electron/shared/domain/roster/judge.ts';
import { useT } from '../../i18n/use-t.ts';
import { focusTo } from '../../ui/focus/use-focus-kept.ts';
import { Panel } from '../../ui/Panel.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { AllThatAsk } from './AllThatAsk.tsx';
import { CommitPanel } from './CommitPanel.tsx';
import { CourtQuestions } from './CourtQuestions.tsx';
import { type Preview, useImport } from './import.store.ts';
import { MappingPanel } from './MappingPanel.tsx';
import { RowCard } from './RowCard.tsx';

const STATUSES = ['ready', 'ask', 'problem', 'skipped'] as const satisfies readonly RosterStatus[];
const PANEL = 'import-rows';

const useStyles = makeStyles({
  tabs: { flexWrap: 'wrap' },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly preview: Preview;
}

/** Every row with what will become of it and what is wrong with it, to fix in place. Nothing is recorded yet. */
export function PreviewStage({ preview }: Props) {
  const t = useT();
  useProblemsFirst(preview);
  return (
    <Stack gap="l">
      <MappingPanel preview={preview} />
      <CourtQuestions preview={preview} />
      <Panel title={t('import.rows-title', { file: preview.fileName })}>
        <Stack gap="m">
          <StatusTabs preview={preview} />
          <div id={PANEL} role="tabpanel" aria-label={t('import.rows-by')}>
            <Rows preview={preview} />
          </div>
        </Stack>
      </Panel>
      <CommitPanel preview={preview} />
    </Stack>
  );
}

/** Shows the rows that need a person first, once. */
function useProblemsFirst({ counts }: Preview) {
  const show = useImport((state) => state.show);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) return;
    isFirst.current = false;
    if (counts.problem > 0) void show('problem');
    else if (counts.ask > 0) void show('ask');
  }, [counts, show]);
}

function StatusTabs({ preview: { counts } }: Props) {
  const styles = useStyles();
  const t = useT();
  const { status, show } = useImport();
  return (
    <TabList
      className={styles.tabs}
      selectedValue={status ?? 'all'}
      aria-label={t('import.rows-by')}
      onTabSelect={(_event, data) => void show(STATUSES.find((one) => one === data.value))}
    >
      <Tab value="all" aria-controls={PANEL}>
        {t('import.tab-all', { rows: counts.total })}
      </Tab>
      {STATUSES.map((one) => (
        <Tab key={one} value={one} aria-controls={PANEL}>
          {t(`import.tab-${one}`, { rows: counts[one] })}
        </Tab>
      ))}
    </TabList>
  );
}

function Rows({ preview }: Props) {
  const styles = useStyles();
  const t = useT();
  const { rows, status } = useImport();
  return (
    <Stack gap="m">
      {status === 'ask' && preview.counts.ask > 1 ? (
        <div {...focusTo('h1')}>
          <AllThatAsk preview={preview} />
        </div>
      ) : null}
      {rows.length === 0 ? <div className={styles.quiet}>{t('import.no-rows')}</div> : null}
      <ul className={styles.list}>
        {rows.map((row) => (
          <RowCard key={row.row} row={row} preview={preview} />
        ))}
      </ul>
      <MoreRows preview={preview} />
    </Stack>
  );
}

function MoreRows({ preview: { counts } }: Props) {
  const t = useT();
  const { rows, status, more } = useImport();
  const all = status ? counts[status] : counts.total;
  if (rows.length === 0 || rows.length >= all) return null;
  return (
    <div>
      <Button onClick={() => void more()}>
        {t('import.more', { shown: rows.length, rows: all })}
      </Button>
    </div>
  );
}
