import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useMarked } from '../../i18n/use-marked.tsx';
import { useT } from '../../i18n/use-t.ts';
import { type Answer, ask, bridge, type RescuePreview } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { useForgetting } from '../../lib/forms/use-forgetting.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { type Encoding, EncodingForm } from '../../parts/files/EncodingForm.tsx';
import { FileChoice } from '../../parts/files/FileChoice.tsx';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Stack } from '../../ui/Stack.tsx';

const PROGRAMS = [
  'chrome',
  'edge',
  'brave',
  'firefox',
  'safari',
  'bitwarden',
  '1password',
  'lastpass',
  'dashlane',
  'keeper',
  'keepass',
  'keepassxc',
  'nordpass',
  'proton-pass',
  'roboform',
  'enpass',
  'zoho-vault',
] as const;

const useStyles = makeStyles({
  field: { maxWidth: '28rem' },
  words: { margin: 0, maxWidth: '46rem', color: tokens.colorNeutralForeground2 },
});

/** How to get an export out of a browser or password manager, and where to drop it. */
export function GuideStage({ onRead }: { readonly onRead: (preview: RescuePreview) => void }) {
  const styles = useStyles();
  const t = useT();
  const mark = useMarked();
  /** The file to read once somebody has said how it is written. */
  const [unread, setUnread] = useState<string>();
  useForgetting(unread, forget);
  const readAs = useAction(bridge().rescue.readAs);
  const onReadAs = async (encoding: Encoding) => {
    if (unread === undefined) return;
    const result = await readAs.run({ importId: unread, encoding });
    if (result?.ok) onRead(result.value);
  };
  const [program, setProgram] = useState<(typeof PROGRAMS)[number]>('chrome');
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
            {mark(t(`rescue.how-${program}`))}
          </p>
          <Message intent="warning" title={t('rescue.plain-title')}>
            {t('rescue.plain')}
          </Message>
        </Stack>
      </Panel>
      <Panel title={t('rescue.file-title')}>
        <Stack gap="l">
          <p className={styles.words}>{t('rescue.file-about')}</p>
          <FileChoice<Answer<'rescue', 'read'>>
            policy="Import"
            choose={t('rescue.choose')}
            hint={t('rescue.drop-hint')}
            onAsk={() => bridge().rescue.choose({})}
            onDropped={(file) => bridge().rescue.read(file)}
            onRead={(read) => {
              if ('asks' in read) setUnread(read.importId);
              else onRead(read);
            }}
          />
          {unread === undefined ? null : (
            <Stack>
              <Message intent="warning" says="alert" title={t('rescue.encoding-title')}>
                {t('rescue.encoding-about')}
              </Message>
              <EncodingForm isBusy={readAs.isBusy} onRead={(encoding) => void onReadAs(encoding)} />
              <FailureMessage failure={readAs.failure} />
            </Stack>
          )}
        </Stack>
      </Panel>
    </Stack>
  );
}

function forget(importId: string): void {
  void ask(() => bridge().rescue.drop({ importId }));
}
