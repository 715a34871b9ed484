import { Button, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { RosterStatus } from '../../../electron/shared/domain/roster/judge.ts';
import { useT } from '../../i18n/use-t.ts';
import { ask, bridge } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { ProgressLine } from '../../parts/ProgressLine.tsx';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { focusTo } from '../../ui/focus/use-focus-kept.ts';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Row, Stack } from '../../ui/Stack.tsx';
import { type Preview, useImport } from './import.store.ts';
import { MappingPanel } from './MappingPanel.tsx';
import { RowCard } from './RowCard.tsx';
import { SaveLeftOut } from './SaveLeftOut.tsx';

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

/** Every row with what becomes of it and what is wrong with it, mended in place; nothing is recorded yet. */
export function PreviewStage({ preview }: { readonly preview: Preview }) {
  const styles = useStyles();
  const t = useT();
  const { rows, status, show, more, reset, finish } = useImport();
  const { importId, counts, mappingProblems, fileName } = preview;
  const commit = useAction(() => bridge().rosterImport.commit({ importId }));
  const isFirst = useRef(true);
  // What needs somebody comes first, once.
  useEffect(() => {
    if (!isFirst.current) return;
    isFirst.current = false;
    const { problem, ask: asking } = counts;
    if (problem > 0) void show('problem');
    else if (asking > 0) void show('ask');
  }, [counts, show]);
  const onCommit = async () => {
    const result = await commit.run(undefined);
    if (result?.ok) finish(result.value);
  };
  const shown = status ? counts[status] : counts.total;
  const left = counts.total - counts.ready;
  return (
    <Stack gap="l">
      <MappingPanel preview={preview} />
      <Panel title={t('import.rows-title', { file: fileName })}>
        <Stack gap="m">
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
          <div id={PANEL} role="tabpanel" aria-label={t('import.rows-by')}>
            <Stack gap="m">
              {status === 'ask' && counts.ask > 1 ? (
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
              {rows.length > 0 && rows.length < shown ? (
                <div>
                  <Button onClick={() => void more()}>
                    {t('import.more', { shown: rows.length, rows: shown })}
                  </Button>
                </div>
              ) : null}
            </Stack>
          </div>
        </Stack>
      </Panel>
      <Panel title={t('import.commit-title')}>
        <Stack gap="m">
          <div role="status">{t('import.commit-about', { ready: counts.ready, left })}</div>
          {mappingProblems.length > 0 ? (
            <Message intent="warning">{t('import.settle-columns')}</Message>
          ) : null}
          {commit.isBusy ? (
            <ProgressLine of="roster" importId={importId} label={t('import.recording')}>
              <Row>
                <Button onClick={() => void ask(() => bridge().rosterImport.stop({ importId }))}>
                  {t('import.stop')}
                </Button>
              </Row>
            </ProgressLine>
          ) : null}
          <FailureMessage failure={commit.failure} />
          <Row>
            <ActionButton
              appearance="primary"
              isBusy={commit.isBusy}
              busyLabel={t('import.recording')}
              onClick={() => void onCommit()}
            >
              {t('import.commit', { ready: counts.ready })}
            </ActionButton>
            {left > 0 ? <SaveLeftOut importId={importId} rows={left} /> : null}
            <Button appearance="subtle" onClick={reset}>
              {t('import.other-file')}
            </Button>
          </Row>
        </Stack>
      </Panel>
    </Stack>
  );
}

/** One answer for all rows that look like somebody already here. */
function AllThatAsk({ preview: { importId } }: { readonly preview: Preview }) {
  const t = useT();
  const { show, putCounts } = useImport();
  const decide = useAction((decision: 'add' | 'skip') =>
    bridge().rosterImport.decide({ importId, rows: 'all-that-ask', decision }),
  );
  const onDecide = async (decision: 'add' | 'skip') => {
    const result = await decide.run(decision);
    if (!result?.ok) return;
    putCounts(result.value.counts);
    await show('ask');
  };
  return (
    <Row>
      <Button size="small" onClick={() => void onDecide('skip')}>
        {t('import.all-skip')}
      </Button>
      <Button size="small" onClick={() => void onDecide('add')}>
        {t('import.all-add')}
      </Button>
      <FailureMessage failure={decide.failure} />
    </Row>
  );
}
