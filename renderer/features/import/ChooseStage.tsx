import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Result } from '../../../electron/shared/domain/result.ts';
import { useT } from '../../i18n/use-t.ts';
import { type Answer, bridge } from '../../lib/bridge.ts';
import { readDropped } from '../../lib/dropped-file.ts';
import { FailureMessage } from '../../lib/FailureMessage.tsx';
import { useAction } from '../../lib/use-action.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Row, Stack } from '../../ui/Stack.tsx';
import { useImport } from './import.store.ts';

const ENCODINGS = ['windows-1252', 'utf-8', 'utf-16le', 'utf-16be'] as const;

type Encoding = (typeof ENCODINGS)[number];
type Chosen = Answer<'rosterImport', 'choose'>;

const useStyles = makeStyles({
  words: { margin: 0, maxWidth: '46rem', color: tokens.colorNeutralForeground2 },
});

/** Hands over the file, and says how its letters are written where the file itself doesn't tell. */
export function ChooseStage() {
  const styles = useStyles();
  const t = useT();
  const begin = useImport((state) => state.begin);
  const [isClosed, setClosed] = useState(false);
  const read = useAction(async (from: File | Encoding | undefined): Promise<Result<Chosen>> => {
    if (from === undefined) return bridge().rosterImport.choose({});
    if (typeof from === 'string') return bridge().rosterImport.readAs({ encoding: from });
    const dropped = await readDropped(from);
    return dropped.ok ? bridge().rosterImport.read(dropped.value) : dropped;
  });
  const onRead = async (from?: File | Encoding) => {
    setClosed(false);
    const result = await read.run(from);
    if (!result?.ok) return;
    if (result.value.isCancelled) setClosed(true);
    else begin(result.value);
  };
  return (
    <Panel title={t('import.file-title')}>
      <Stack gap="l">
        <p className={styles.words}>{t('import.file-about')}</p>
        <p className={styles.words}>{t('import.file-columns')}</p>
        <FileDrop
          choose={t('import.choose')}
          busyLabel={t('import.reading')}
          hint={t('import.drop-hint')}
          isBusy={read.isBusy}
          onChoose={() => void onRead()}
          onDrop={(file) => void onRead(file)}
        />
        {isClosed ? <Message intent="info">{t('ui.no-file-chosen')}</Message> : null}
        <FailureMessage failure={read.failure} />
        {read.failure?.code === 'file-encoding-unknown' ? (
          <EncodingForm isBusy={read.isBusy} onRead={(encoding) => void onRead(encoding)} />
        ) : null}
      </Stack>
    </Panel>
  );
}

interface EncodingProps {
  readonly isBusy: boolean;
  readonly onRead: (encoding: Encoding) => void;
}

function EncodingForm({ isBusy, onRead }: EncodingProps) {
  const t = useT();
  const [encoding, setEncoding] = useState<Encoding>('windows-1252');
  return (
    <Row>
      <Field label={t('import.encoding')}>
        <Select
          value={encoding}
          onChange={(_event, data) =>
            setEncoding(ENCODINGS.find((one) => one === data.value) ?? 'windows-1252')
          }
        >
          {ENCODINGS.map((one) => (
            <option key={one} value={one}>
              {t(`import.encoding-${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      <ActionButton
        isBusy={isBusy}
        busyLabel={t('import.reading')}
        onClick={() => onRead(encoding)}
      >
        {t('import.read-as')}
      </ActionButton>
    </Row>
  );
}
