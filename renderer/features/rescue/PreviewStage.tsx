import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { ask, bridge, type RescuePreview, type RowsReport } from '../../lib/bridge/bridge.ts';
import { useProvenAction } from '../../lib/bridge/use-proven-action.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { ProgressLine } from '../../parts/ProgressLine.tsx';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Row, Stack } from '../../ui/Stack.tsx';
import { Counts } from './Counts.tsx';
import { RowCard } from './RowCard.tsx';
import { choicesOf, firstWhoms, rivals, unnamed, type Whom } from './whom.ts';

const SHOWN_AT_ONCE = 100;

const useStyles = makeStyles({
  words: { margin: 0, maxWidth: '46rem', color: tokens.colorNeutralForeground2 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

interface Props {
  readonly preview: RescuePreview;
  readonly onCommitted: (report: RowsReport) => void;
  readonly onAnother: () => void;
}

/** What was found, for whom to keep it, and the way to keep it. */
export function PreviewStage({ preview, onCommitted, onAnother }: Props) {
  const styles = useStyles();
  const t = useT();
  const { importId, rows } = preview;
  const [whoms, setWhoms] = useState(() => firstWhoms(rows));
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  const choices = choicesOf(whoms);
  const twice = rivals(whoms);
  const open = unnamed(whoms);
  const commit = useProvenAction(
    (_now: undefined) => ({ action: 'rescue' as const, importId }),
    (_now, grant) => bridge().rescue.commit({ importId, grant, choices }),
  );
  const onCommit = async () => {
    const result = await commit.run(undefined);
    if (result?.ok) onCommitted(result.value);
  };
  const choose = (row: number, whom: Whom) => setWhoms(new Map(whoms).set(row, whom));
  const isReady = choices.length > 0 && twice.size === 0 && open.size === 0;
  return (
    <Stack gap="l">
      <Panel title={t('rescue.preview-title')}>
        <Counts preview={preview} />
      </Panel>
      {rows.length === 0 ? (
        <Message intent="info" title={t('rescue.none-title')}>
          {t('rescue.none')}
        </Message>
      ) : (
        <Panel title={t('rescue.whom-title')}>
          <Stack gap="l">
            <p className={styles.words}>{t('rescue.whom-about')}</p>
            <ul className={styles.list}>
              {rows.slice(0, shown).map((row) => (
                <RowCard
                  key={row.row}
                  row={row}
                  whom={whoms.get(row.row) ?? { kind: 'nobody' }}
                  isTwice={twice.has(row.row)}
                  isDisabled={commit.isBusy}
                  onChoose={(whom) => choose(row.row, whom)}
                />
              ))}
            </ul>
            {rows.length > shown ? (
              <div>
                <Button onClick={() => setShown(shown + SHOWN_AT_ONCE)}>
                  {t('rescue.show-more', { more: rows.length - shown })}
                </Button>
              </div>
            ) : null}
          </Stack>
        </Panel>
      )}
      {twice.size > 0 ? <Message intent="error">{t('rescue.twice-all')}</Message> : null}
      {open.size > 0 ? <Message intent="error">{t('rescue.unnamed')}</Message> : null}
      <FailureMessage failure={commit.failure} />
      {commit.isBusy ? (
        <ProgressLine of="rescue" label={t('rescue.keeping')}>
          <div>
            <Button onClick={() => void ask(() => bridge().rescue.drop({ importId }))}>
              {t('rescue.stop')}
            </Button>
          </div>
        </ProgressLine>
      ) : (
        <Row>
          {rows.length > 0 ? (
            <Button
              appearance="primary"
              disabledFocusable={!isReady}
              onClick={() => void onCommit()}
            >
              {t('rescue.keep', { logins: choices.length })}
            </Button>
          ) : null}
          <Button onClick={onAnother}>{t('rescue.another')}</Button>
        </Row>
      )}
    </Stack>
  );
}
