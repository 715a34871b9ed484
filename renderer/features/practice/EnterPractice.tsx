import { makeStyles, tokens } from '@fluentui/react-components';
import { useT } from '../../i18n/use-t.ts';
import { useEnterPractice } from '../../lib/use-practice.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { SetByIt, useSetByIt } from '../../parts/SetByIt.tsx';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Panel } from '../../ui/Panel.tsx';

const useStyles = makeStyles({
  words: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
});

/** In the firm's own window: what practice is, and the way in. */
export function EnterPractice() {
  const styles = useStyles();
  const t = useT();
  const lock = useSetByIt('PracticeCourt');
  const enter = useEnterPractice();
  return (
    <Panel title={t('practice.apart-title')}>
      <p className={styles.words}>{t('practice.apart')}</p>
      <ActionButton
        appearance="primary"
        isBusy={enter.isBusy}
        lockedBy={lock.noteId}
        busyLabel={t('practice.entering')}
        onClick={() => void enter.run(undefined)}
      >
        {t('practice.enter')}
      </ActionButton>
      <SetByIt lock={lock} />
      <FailureMessage failure={enter.failure} />
    </Panel>
  );
}
