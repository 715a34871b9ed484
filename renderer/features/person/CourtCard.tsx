import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { useT } from '../../i18n/use-t.ts';
import type { CourtOfPerson } from '../../lib/bridge/bridge.ts';
import { CourtStanding } from '../../parts/courts/CourtStanding.tsx';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  progress: { width: '100%' },
  grow: { flexGrow: 1 },
});

interface Props {
  readonly court: CourtOfPerson;
  readonly onOpen: () => void;
}

/** One court of a person: how it stands, how far it is, what comes next. */
export function CourtCard({ court, onOpen }: Props) {
  const styles = useStyles();
  const t = useT();
  const id = useId();
  const { account, courtName, courtFullName, progress } = court;
  const quiet = (words: ReactNode) => <div className={styles.quiet}>{words}</div>;
  return (
    <li className={styles.card}>
      <div>
        <h3 id={id} className={styles.name} title={courtFullName}>
          {courtName}
        </h3>
        {quiet(t(`role.${account.capacity}`))}
      </div>
      <CourtStanding court={court} />
      <div className={styles.grow} />
      <div className={styles.progress}>
        {quiet(t('checklist.progress', progress))}
        <ProgressBar
          aria-label={t('checklist.progress', progress)}
          value={progress.done}
          max={Math.max(progress.total, 1)}
          thickness="large"
        />
      </div>
      <Button aria-describedby={id} onClick={onOpen}>
        {t('courts.open')}
      </Button>
    </li>
  );
}
