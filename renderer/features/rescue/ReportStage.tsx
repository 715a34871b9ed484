import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import type { RescuePreview, RowsReport } from '../../lib/bridge/bridge.ts';
import { useFailureText } from '../../lib/bridge/use-failure-text.ts';
import { useGo } from '../../lib/navigation/navigation.store.ts';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Row, Stack } from '../../ui/Stack.tsx';
import { DestroyFile } from './DestroyFile.tsx';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

interface Props {
  readonly preview: RescuePreview;
  readonly report: RowsReport;
  readonly onRest: () => void;
  readonly onAnother: () => void;
}

/** What is in the keychain now and what is not, and what to do with the export. */
export function ReportStage({ preview, report, onRest, onAnother }: Props) {
  const styles = useStyles();
  const t = useT();
  const say = useFailureText();
  const go = useGo();
  const { done, notDone } = report;
  const isStopped = notDone.some(({ code }) => code === 'import-stopped');
  const [isDestroyed, setDestroyed] = useState(false);
  const isAllIn = notDone.length === 0;
  // The file in plain text is the danger that is left, so its button is the main one.
  const isDestroyNext = isAllIn && preview.canDestroyFile && !isDestroyed;
  const nameOf = (row: number) => {
    const found = preview.rows.find((one) => one.row === row);
    return found?.courts.map(({ courtName }) => courtName).join(' / ') ?? '';
  };
  return (
    <Stack gap="l">
      <Panel title={t('rescue.report-title')}>
        <Stack>
          <Message intent={notDone.length > 0 ? 'warning' : 'success'} says="alert">
            {t('rescue.report', { done: done.length })}
            {notDone.length > 0 ? ` ${t('rescue.report-left', { left: notDone.length })}` : null}
          </Message>
          {notDone.length > 0 ? (
            <ul className={styles.list}>
              {notDone.map(({ row, code }) => (
                <li key={row}>
                  {t('rescue.not-kept', { court: nameOf(row), why: say({ code }) })}
                </li>
              ))}
            </ul>
          ) : null}
        </Stack>
      </Panel>
      <DestroyFile
        preview={preview}
        isAllIn={isAllIn}
        notChosen={preview.rows.length - done.length - notDone.length}
        isDestroyed={isDestroyed}
        onDestroyed={() => setDestroyed(true)}
      />
      <Row>
        <Button
          appearance={isDestroyNext ? 'secondary' : 'primary'}
          onClick={() => go({ name: 'credentials' })}
        >
          {t('rescue.done')}
        </Button>
        {notDone.length > 0 && !isStopped ? (
          <Button onClick={onRest}>{t('rescue.rest')}</Button>
        ) : null}
        <Button onClick={onAnother}>{t('rescue.another')}</Button>
      </Row>
    </Stack>
  );
}
