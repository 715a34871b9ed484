import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { ask, bridge, type RowsReport, type TransferPreview } from '../../lib/bridge/bridge.ts';
import { useProvenAction } from '../../lib/bridge/use-proven-action.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { ProgressLine } from '../../parts/ProgressLine.tsx';
import { SetByIt, useSetByIt } from '../../parts/SetByIt.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Row, Stack } from '../../ui/Stack.tsx';
import { isFree, RestoreRow } from './RestoreRow.tsx';

const SHOWN_AT_ONCE = 200;

const useStyles = makeStyles({
  words: { margin: 0, maxWidth: '46rem', color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

interface Props {
  readonly preview: TransferPreview;
  readonly onRestored: (report: RowsReport) => void;
  readonly onAnother: () => void;
}

/** What the file holds and what restoring would add or replace; nothing happens before the person says so. */
export function RestoreRows({ preview, onRestored, onAnother }: Props) {
  const styles = useStyles();
  const t = useT();
  const { moment } = useDates();
  const { importId, madeAt, madeBy, rows } = preview;
  const sound = rows.filter(({ problems }) => problems.length === 0);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(
    () => new Set(sound.filter(isFree).map(({ row }) => row)),
  );
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  const lock = useSetByIt('Transfer');
  const restore = useProvenAction(
    (_now: undefined) => ({ action: 'transfer-in' as const, importId }),
    (_now, grant) => bridge().transfer.restore({ importId, grant, rows: [...chosen] }),
  );
  const onRestore = async () => {
    const result = await restore.run(undefined);
    if (result?.ok) onRestored(result.value);
  };
  const isAll = sound.length > 0 && chosen.size === sound.length;
  return (
    <Panel title={t('restore.preview-title')}>
      <Stack gap="l">
        <p className={styles.words}>
          {t('restore.preview', { when: moment(madeAt), name: madeBy, logins: rows.length })}
        </p>
        <Checkbox
          label={t('restore.all')}
          checked={isAll ? true : chosen.size > 0 ? 'mixed' : false}
          disabled={restore.isBusy}
          onChange={() => setChosen(new Set(isAll ? [] : sound.map(({ row }) => row)))}
        />
        <ul className={styles.list}>
          {rows.slice(0, shown).map((row) => (
            <RestoreRow
              key={row.row}
              row={row}
              isChosen={chosen.has(row.row)}
              isDisabled={restore.isBusy}
              onChoose={(isChosen) => {
                const next = new Set(chosen);
                if (isChosen) next.add(row.row);
                else next.delete(row.row);
                setChosen(next);
              }}
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
        <SetByIt lock={lock} />
        <FailureMessage failure={restore.failure} />
        {restore.isBusy ? (
          <Restoring importId={importId} />
        ) : (
          <Row>
            <Button
              appearance="primary"
              disabledFocusable={chosen.size === 0}
              onClick={() => void onRestore()}
              {...lock.button}
            >
              {t('restore.restore', { logins: chosen.size })}
            </Button>
            <Button onClick={onAnother}>{t('rescue.another')}</Button>
          </Row>
        )}
      </Stack>
    </Panel>
  );
}

/** How far the restoring is, and the way to stop it. */
function Restoring({ importId }: Pick<TransferPreview, 'importId'>) {
  const t = useT();
  return (
    <ProgressLine of="transfer" label={t('restore.restoring')}>
      <div>
        <Button onClick={() => void ask(() => bridge().transfer.drop({ importId }))}>
          {t('rescue.stop')}
        </Button>
      </div>
    </ProgressLine>
  );
}
