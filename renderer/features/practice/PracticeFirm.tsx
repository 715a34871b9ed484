import { makeStyles, tokens } from '@fluentui/react-components';
import { useT } from '../../i18n/use-t.ts';
import { bridge } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { useAnnounce } from '../../lib/stores/announcements.store.ts';
import { useStatus } from '../../lib/stores/status.store.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { SetByIt, useSetByIt } from '../../parts/SetByIt.tsx';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Panel } from '../../ui/Panel.tsx';

const useStyles = makeStyles({
  words: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
});

/** Loads or removes the invented firm. */
export function PracticeFirm() {
  const styles = useStyles();
  const t = useT();
  const lock = useSetByIt('PracticeCourt');
  const announce = useAnnounce();
  const isLoaded = useStatus((state) => state.status?.hasPracticeFirm ?? false);
  const move = useAction(() =>
    isLoaded ? bridge().practice.removeFirm({}) : bridge().practice.loadFirm({}),
  );
  const onMove = async () => {
    const result = await move.run(undefined);
    if (!result?.ok) return;
    const { people } = result.value;
    announce(t(isLoaded ? 'practice.removed' : 'practice.loaded', { people }));
  };
  return (
    <Panel title={t('practice.firm-title')}>
      <p className={styles.words}>{t(isLoaded ? 'practice.firm-loaded' : 'practice.firm')}</p>
      <ActionButton
        {...(isLoaded ? {} : { appearance: 'primary' as const })}
        isBusy={move.isBusy}
        // Taking the invented people away is always possible.
        lockedBy={isLoaded ? undefined : lock.noteId}
        busyLabel={t(isLoaded ? 'ui.removing' : 'practice.loading')}
        onClick={() => void onMove()}
      >
        {t(isLoaded ? 'practice.remove' : 'practice.load')}
      </ActionButton>
      {isLoaded ? null : <SetByIt lock={lock} />}
      <FailureMessage failure={move.failure} />
    </Panel>
  );
}
