import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Result } from '../../../electron/shared/domain/values/result.ts';
import { useT } from '../../i18n/use-t.ts';
import { type Answer, ask, bridge } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { readDropped } from '../../lib/forms/dropped-file.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { SetByIt, useSetByIt } from '../../parts/SetByIt.tsx';
import { FileDrop } from '../../ui/fields/FileDrop.tsx';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { useImport } from './import.store.ts';
import { ReadingForm, type Unread } from './ReadingForm.tsx';
import { SaveTemplate } from './SaveTemplate.tsx';

type Chosen = Answer<'rosterImport', 'choose'>;

const useStyles = makeStyles({
  words: { margin: 0, maxWidth: '46rem', color: tokens.colorNeutralForeground2 },
});

interface Props {
  /** The file that was looked at here and had to be closed. */
  readonly closedFile: string | undefined;
}

/** Hands over the file, and asks for its text encoding if the file itself doesn't say. */
export function ChooseStage({ closedFile }: Props) {
  const styles = useStyles();
  const t = useT();
  const lock = useSetByIt('Import');
  const begin = useImport((state) => state.begin);
  const [isCanceled, setCanceled] = useState(false);
  /** The file to read once somebody has said how it is encoded. */
  const [unread, setUnread] = useState<Unread>();
  const read = useAction((from: () => Promise<Result<Chosen>>) => from());
  const onRead = async (from: () => Promise<Result<Chosen>>) => {
    setCanceled(false);
    const result = await read.run(from);
    if (!result?.ok) return result;
    const chosen = result.value;
    if (chosen.isCanceled) setCanceled(true);
    else if (chosen.asks === 'encoding') setUnread(chosen);
    else begin(chosen);
    return result;
  };
  /** The file that waits for its encoding is dropped only when there is another one. */
  const onAnother = async (from: () => Promise<Result<Chosen>>) => {
    const result = await onRead(from);
    if (!unread || !result || (result.ok && result.value.isCanceled)) return;
    setUnread((now) => (now === unread ? undefined : now));
    void ask(() => bridge().rosterImport.drop({ importId: unread.importId }));
  };
  return (
    <Panel title={t('import.file-title')}>
      <Stack gap="l">
        {closedFile === undefined ? null : (
          <Message intent="warning" says="alert">
            {t('import.closed', { file: closedFile })}
          </Message>
        )}
        <p className={styles.words}>{t('import.file-about')}</p>
        <p className={styles.words}>{t('import.file-columns')}</p>
        <FileDrop
          choose={t('import.choose')}
          busyLabel={t('import.reading')}
          hint={t('import.drop-hint')}
          isBusy={read.isBusy}
          lockedBy={lock.noteId}
          onChoose={() => void onAnother(() => bridge().rosterImport.choose({}))}
          onDrop={(file) => void onAnother(() => readFrom(file))}
        />
        <SetByIt lock={lock} />
        {isCanceled ? <Message intent="info">{t('ui.no-file-chosen')}</Message> : null}
        <FailureMessage failure={read.failure} />
        {unread ? (
          <ReadingForm
            key={unread.importId}
            choices={unread.choices}
            isBusy={read.isBusy}
            onRead={(encoding) =>
              void onRead(() =>
                bridge().rosterImport.readAs({ importId: unread.importId, encoding }),
              )
            }
          />
        ) : null}
        <SaveTemplate />
      </Stack>
    </Panel>
  );
}

async function readFrom(file: File): Promise<Result<Chosen>> {
  const dropped = await readDropped(file);
  return dropped.ok ? bridge().rosterImport.read(dropped.value) : dropped;
}
