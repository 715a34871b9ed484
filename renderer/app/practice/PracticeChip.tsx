import { makeStyles } from '@fluentui/react-components';
import { useT } from '../../i18n/use-t.ts';
import { useLeavePractice } from '../../lib/use-practice.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { PracticeTag } from '../../parts/PracticeTag.tsx';
import { ActionButton } from '../../ui/ActionButton.tsx';

const useStyles = makeStyles({
  chip: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
});

/** Says in the bar of the practice window what it is, and leaves it in one click. */
export function PracticeChip() {
  const styles = useStyles();
  const t = useT();
  const leave = useLeavePractice();
  return (
    <span className={styles.chip}>
      <PracticeTag />
      <ActionButton
        size="small"
        isBusy={leave.isBusy}
        busyLabel={t('practice.leaving')}
        onClick={() => void leave.run(undefined)}
      >
        {t('practice.leave')}
      </ActionButton>
      <FailureMessage failure={leave.failure} />
    </span>
  );
}
