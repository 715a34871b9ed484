import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { type Answer, bridge } from '../../lib/bridge/bridge.ts';
import { useLoaded } from '../../lib/bridge/loaded.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { useAnnounce } from '../../lib/stores/announcements.store.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { LoadedPart } from '../../parts/LoadedPart.tsx';
import { WeightyText } from '../../parts/WeightyText.tsx';
import { ConfirmDialog } from '../../ui/dialogs/ConfirmDialog.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Row, Stack } from '../../ui/Stack.tsx';
import { PinDialog } from './PinDialog.tsx';
import { usePresence } from './presence.store.ts';

const useStyles = makeStyles({
  words: { margin: 0, maxWidth: '46rem', color: tokens.colorNeutralForeground2 },
});

/** How the app knows that it is you, and what to do about a forgotten PIN. */
export function PinPanel() {
  const t = useT();
  const presence = useLoaded(usePresence, 'now');
  const reload = usePresence((state) => state.reload);
  return (
    <Panel title={t('presence.panel-title')}>
      <LoadedPart loaded={presence} onRetry={() => void reload()}>
        {(state) => <PinState state={state} />}
      </LoadedPart>
    </Panel>
  );
}

function PinState({ state }: { readonly state: Answer<'presence', 'state'> }) {
  const styles = useStyles();
  const t = useT();
  const [isSetting, setSetting] = useState(false);
  const { way, isSetUp, waitSeconds } = state;
  if (way === 'system') return <p className={styles.words}>{t('presence.by-system')}</p>;
  return (
    <Stack>
      <p className={styles.words}>{t(isSetUp ? 'presence.by-pin' : 'presence.by-none')}</p>
      <p className={styles.words}>{t('presence.honest')}</p>
      <Row>
        <Button onClick={() => setSetting(true)}>
          {t(isSetUp ? 'presence.change' : 'presence.set')}
        </Button>
        {isSetUp ? <StartOver /> : null}
      </Row>
      {isSetting ? (
        <PinDialog isChange={isSetUp} waitSeconds={waitSeconds} onClose={() => setSetting(false)} />
      ) : null}
    </Stack>
  );
}

/**
 * Nobody can read a forgotten PIN: everything it protects is destroyed, and then the PIN. No PIN can be asked for, so a word
 * is typed instead: a press in passing destroys nothing.
 */
function StartOver() {
  const t = useT();
  const announce = useAnnounce();
  const reload = usePresence((state) => state.reload);
  const [isAsking, setAsking] = useState(false);
  const [typed, setTyped] = useState('');
  const [isTried, setTried] = useState(false);
  const word = t('presence.start-over-word');
  const isTyped = typed.trim().toLowerCase() === word.toLowerCase();
  const ask = () => {
    setTyped('');
    setTried(false);
    setAsking(true);
  };
  const startOver = useAction(() => bridge().vault.startOver({ isSure: true }));
  const onStartOver = async () => {
    setTried(true);
    if (!isTyped) return;
    const result = await startOver.run(undefined);
    setAsking(false);
    await reload();
    if (!result?.ok) return;
    const { done, notDone } = result.value;
    announce(
      t(notDone.length > 0 ? 'presence.start-over-partly' : 'presence.started-over', {
        done: done.length,
        left: notDone.length,
      }),
    );
  };
  return (
    <>
      <Button onClick={ask}>{t('presence.start-over')}</Button>
      <FailureMessage failure={startOver.failure} />
      {isAsking ? (
        <ConfirmDialog
          title={t('presence.start-over-ask')}
          confirm={t('presence.start-over-confirm')}
          isBusy={startOver.isBusy}
          onConfirm={() => void onStartOver()}
          onCancel={() => setAsking(false)}
        >
          <Stack gap="m">
            <div>
              <WeightyText id="presence.start-over-warning" />
            </div>
            <Field
              label={t('presence.start-over-type', { word })}
              {...(isTried && !isTyped
                ? { validationMessage: t('presence.start-over-not-typed', { word }) }
                : {})}
            >
              <Input
                value={typed}
                autoComplete="off"
                spellCheck={false}
                onChange={(_event, data) => setTyped(data.value)}
              />
            </Field>
          </Stack>
        </ConfirmDialog>
      ) : null}
    </>
  );
}
