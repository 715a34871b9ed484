import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useLocalText } from '../../i18n/use-local-text.ts';
import { useT } from '../../i18n/use-t.ts';
import type { CourtOfPerson } from '../../lib/bridge.ts';
import { DueWords } from '../../lib/DueWords.tsx';
import { StatusBadge } from '../../lib/StatusBadge.tsx';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(9rem, 2fr) 9.5rem minmax(10rem, 3fr)',
    alignItems: 'start',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
    '@media (max-width: 760px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  court: { textAlign: 'start', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
});

interface Props {
  readonly court: CourtOfPerson;
  readonly personName: string;
  readonly onOpen: () => void;
}

/** One court of one person: how it stands, why, what to do next and by when. */
export function CourtLine({ court, personName, onOpen }: Props) {
  const styles = useStyles();
  const t = useT();
  const text = useLocalText();
  const { account, courtName, cell, values } = court;
  return (
    <li className={styles.line}>
      <div>
        <Link
          className={styles.court}
          onClick={onOpen}
          aria-label={t('readiness.open-court', { court: courtName, name: personName })}
        >
          {courtName}
        </Link>
        <div className={styles.quiet}>
          {t('courts.id-and-capacity', {
            id: account.courtId,
            capacity: t(`role.${account.capacity}`),
          })}
        </div>
      </div>
      <div>
        <StatusBadge status={cell.status} />
      </div>
      <div className={styles.words}>
        {cell.next ? (
          <div>{t('readiness.next', { step: text(cell.next.title, values) })}</div>
        ) : null}
        {cell.because ? <div className={styles.quiet}>{text(cell.because, values)}</div> : null}
        {cell.due ? <DueWords due={cell.due} /> : null}
      </div>
    </li>
  );
}
