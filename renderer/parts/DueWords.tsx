import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CalendarLtrRegular } from '@fluentui/react-icons/svg/calendar-ltr';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { Due } from '../../electron/shared/domain/values/deadline.ts';
import { isUrgent } from '../../electron/shared/domain/values/due.ts';
import { useDates } from '../i18n/use-dates.ts';
import { useT } from '../i18n/use-t.ts';

const useStyles = makeStyles({
  due: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
  },
  urgent: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  icon: { flexShrink: 0 },
});

interface Props {
  readonly due: Due;
  /** What is due, where that isn't said beside it. */
  readonly step?: string | undefined;
}

/** When something is due: in words, with a warning sign when it is near or was just missed. */
export function DueWords({ due, step }: Props) {
  const styles = useStyles();
  const t = useT();
  const dates = useDates();
  const isPressing = isUrgent(due);
  const words = t(`due.${due.kind}-${due.state}`, {
    date: dates.day(due.date),
    days: Math.abs(due.daysLeft),
  });
  return (
    <span className={mergeClasses(styles.due, isPressing && styles.urgent)}>
      {isPressing ? (
        <WarningFilled className={styles.icon} aria-hidden="true" />
      ) : (
        <CalendarLtrRegular className={styles.icon} aria-hidden="true" />
      )}
      {step === undefined ? words : t('due.of-step', { step, words })}
    </span>
  );
}
