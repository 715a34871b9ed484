import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useT } from '../../i18n/use-t.ts';
import type { RowsReport, TransferPreview } from '../../lib/bridge/bridge.ts';
import { useFailureText } from '../../lib/bridge/use-failure-text.ts';
import { useGo } from '../../lib/navigation/navigation.store.ts';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Row, Stack } from '../../ui/Stack.tsx';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

interface Props {
  readonly preview: TransferPreview;
  readonly report: RowsReport;
  readonly onAnother: () => void;
}

/** What was restored and what was not, and what to do with the file. */
export function RestoreReport({ preview, report: { done, notDone }, onAnother }: Props) {
  const styles = useStyles();
  const t = useT();
  const say = useFailureText();
  const go = useGo();
  return (
    <Panel title={t('restore.report-title')}>
      <Stack gap="l">
        <Message intent={notDone.length > 0 ? 'warning' : 'success'} says="alert">
          {t('restore.report', { done: done.length })}
          {notDone.length > 0 ? ` ${t('restore.report-left', { left: notDone.length })}` : null}
        </Message>
        {notDone.length > 0 ? (
          <ul className={styles.list}>
            {notDone.map(({ row, code }) => {
              const one = preview.rows.find((entry) => entry.row === row);
              return (
                <li key={row}>
                  {t('restore.not-restored', {
                    name: one?.personName ?? '',
                    court: one?.courtName ?? '',
                    why: say({ code }),
                  })}
                </li>
              );
            })}
          </ul>
        ) : null}
        <div>{t('restore.then')}</div>
        <Row>
          <Button appearance="primary" onClick={() => go({ name: 'credentials' })}>
            {t('rescue.done')}
          </Button>
          <Button onClick={onAnother}>{t('rescue.another')}</Button>
        </Row>
      </Stack>
    </Panel>
  );
}
