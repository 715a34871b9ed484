import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { isOfSignIn } from '../../../electron/shared/domain/reminders/sign-in.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { useGo } from '../../lib/navigation/navigation.store.ts';
import { SMALL } from '../../ui/breakpoints.ts';
import type { Reminders } from './reminders.store.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(9rem, 1fr) minmax(0, 3fr)',
    gap: `0 ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    [SMALL.style]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  name: { textAlign: 'start' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** A list of reminders: whom each concerns, what it is about and when. */
export function ReminderItems({ items }: Pick<Reminders, 'items'>) {
  const styles = useStyles();
  const t = useT();
  const dates = useDates();
  const go = useGo();
  return (
    <ul className={styles.list}>
      {items.map(({ kind, date, personId, courtId, name, courtName, daysLeft }) => (
        <li key={`${kind} ${personId} ${courtId ?? ''} ${date}`} className={styles.item}>
          <div>
            <Link className={styles.name} onClick={() => go({ name: 'person', personId })}>
              {name}
            </Link>
          </div>
          <div>
            {t(`reminders.${kind}`)}
            {courtName ? ` ${t('reminders.court', { court: courtName })}` : ''}
            <div className={styles.quiet}>
              {t(timeWords(kind, daysLeft), {
                date: dates.day(date),
                days: Math.abs(daysLeft),
              })}
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}

type Kind = Reminders['items'][number]['kind'];

/** What has no day of its own has the day on which it was recorded. */
function timeWords(kind: Kind, daysLeft: number) {
  if (isOfSignIn({ kind })) return 'reminders.recorded';
  return daysLeft < 0 ? 'reminders.past' : 'reminders.ahead';
}
