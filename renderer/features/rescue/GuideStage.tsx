import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { bridge, type RescuePreview } from '../../lib/bridge.ts';
import { readDropped } from '../../lib/dropped-file.ts';
import { FailureMessage } from '../../lib/FailureMessage.tsx';
import { useAction } from '../../lib/use-action.ts';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Stack } from '../../ui/Stack.tsx';

const PROGRAMS = [
  'chrome',
  'edge',
  'firefox',
  'safari',
  'bitwarden',
  '1password',
  'lastpass',
] as const;

const useStyles = makeStyles({
  field: { maxWidth: '28rem' },
  words: { margin: 0, maxWidth: '46rem', color: tokens.colorNeutralForeground2 },
});

/** How to get an export out of a browser or password manager, and the way to hand it over. */
export function GuideStage({ onRead }: { readonly onRead: (preview: RescuePreview) => void }) {
  const styles = useStyles();
  const t = useT();
  const [program, setProgram] = useState<(typeof PROGRAMS)[number]>('chrome');
  const [isClosed, setClosed] = useState(false);
  const read = useAction(async (file: File | undefined) => {
    if (!file) return bridge().rescue.choose({});
    const dropped = await readDropped(file);
    return dropped.ok ? bridge().rescue.read(dropped.value) : dropped;
  });
  const onFile = async (file?: File) => {
    setClosed(false);
    const result = await read.run(file);
    if (!result?.ok) return;
    if (result.value.isCancelled) setClosed(true);
    else onRead(result.value);
  };
  return (
    <Stack gap="l">
      <Panel title={t('rescue.export-title')}>
        <Stack gap="l">
          <Field className={styles.field} label={t('rescue.program')}>
            <Select
              value={program}
              onChange={(_event, data) => {
                const chosen = PROGRAMS.find((name) => name === data.value);
                if (chosen) setProgram(chosen);
              }}
            >
              {PROGRAMS.map((name) => (
                <option key={name} value={name}>
                  {t(`rescue.program-${name}`)}
                </option>
              ))}
            </Select>
          </Field>
          <p className={styles.words} aria-live="polite">
            {t(`rescue.how-${program}`)}
          </p>
          <Message intent="warning" title={t('rescue.plain-title')}>
            {t('rescue.plain')}
          </Message>
        </Stack>
      </Panel>
      <Panel title={t('rescue.file-title')}>
        <Stack gap="l">
          <p className={styles.words}>{t('rescue.file-about')}</p>
          <FileDrop
            choose={t('rescue.choose')}
            busyLabel={t('rescue.reading')}
            hint={t('rescue.drop-hint')}
            isBusy={read.isBusy}
            onChoose={() => void onFile()}
            onDrop={(file) => void onFile(file)}
          />
          {isClosed ? <Message intent="info">{t('ui.no-file-chosen')}</Message> : null}
          <FailureMessage failure={read.failure} />
        </Stack>
      </Panel>
    </Stack>
  );
}
