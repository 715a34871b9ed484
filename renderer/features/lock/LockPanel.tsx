import { makeStyles, tokens } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import { useT } from '../../i18n/use-t.ts';
import { useLoaded } from '../../lib/bridge/loaded.ts';
import { useLockNow } from '../../lib/use-lock-now.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { LoadedPart } from '../../parts/LoadedPart.tsx';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { useLockState } from './lock.store.ts';

const useStyles = makeStyles({
  words: { margin: 0, maxWidth: '46rem', color: tokens.colorNeutralForeground2 },
});

/** When the app locks itself, and a way to do it now. */
export function LockPanel() {
  const styles = useStyles();
  const t = useT();
  const state = useLoaded(useLockState, 'panel');
  const reload = useLockState((store) => store.reload);
  const lock = useLockNow();
  return (
    <Panel title={t('lock.panel-title')}>
      <Stack>
        <LoadedPart loaded={state} onRetry={() => void reload()}>
          {({ idleMinutes }) => (
            <p className={styles.words}>{t('lock.when', { minutes: idleMinutes })}</p>
          )}
        </LoadedPart>
        <div>
          <ActionButton
            icon={<LockClosedRegular />}
            isBusy={lock.isBusy}
            busyLabel={t('ui.working')}
            onClick={() => void lock.run(undefined)}
          >
            {t('lock.now')}
          </ActionButton>
        </div>
        <FailureMessage failure={lock.failure} />
      </Stack>
    </Panel>
  );
}
