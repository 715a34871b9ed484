import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { bridge } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { WeightyText } from '../../parts/WeightyText.tsx';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Panel } from '../../ui/Panel.tsx';

const useStyles = makeStyles({
  words: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** In the practice window: everything there goes, and the practice firm is as it ships again. Asks once more, because nothing of it comes back. */
export function StartOver() {
  const styles = useStyles();
  const t = useT();
  const [isAsking, setAsking] = useState(false);
  const over = useAction((_now: undefined) => bridge().practice.startOver({}));
  return (
    <Panel title={t('practice.over-title')}>
      <p className={styles.words}>
        {isAsking ? <WeightyText id="practice.over-sure" /> : t('practice.over')}
      </p>
      <div className={styles.buttons}>
        {isAsking ? (
          <>
            <ActionButton
              appearance="primary"
              isBusy={over.isBusy}
              busyLabel={t('practice.over-busy')}
              onClick={() => void over.run(undefined)}
            >
              {t('practice.over-yes')}
            </ActionButton>
            <Button onClick={() => setAsking(false)}>{t('practice.over-no')}</Button>
          </>
        ) : (
          <Button onClick={() => setAsking(true)}>{t('practice.over-ask')}</Button>
        )}
      </div>
      <FailureMessage failure={over.failure} />
    </Panel>
  );
}
