import { CompoundButton, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useT } from '../../../i18n/use-t.ts';

const useStyles = makeStyles({
  way: { justifyContent: 'flex-start', textAlign: 'start', maxWidth: 'none', width: '100%' },
});

interface Props {
  readonly way: 'mine' | 'others' | 'it' | 'look';
  readonly icon: ReactElement;
  readonly isBusy?: boolean;
  /** Id of the sentence that says why nobody can choose it. */
  readonly lockedBy?: string | undefined;
  readonly onChoose: () => void;
}

/** One answer to what somebody is here for, with what it leads to. */
export function WayIn({ way, icon, isBusy = false, lockedBy, onChoose }: Props) {
  const styles = useStyles();
  const t = useT();
  return (
    <CompoundButton
      className={styles.way}
      icon={icon}
      disabledFocusable={isBusy || lockedBy !== undefined}
      aria-describedby={lockedBy}
      secondaryContent={isBusy ? t('practice.entering') : t(`first-run.${way}-about`)}
      onClick={onChoose}
    >
      {t(`first-run.${way}`)}
    </CompoundButton>
  );
}
