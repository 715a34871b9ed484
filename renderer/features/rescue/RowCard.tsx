import { makeStyles, tokens } from '@fluentui/react-components';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { useFailureText } from '../../lib/bridge/use-failure-text.ts';
import { Message } from '../../ui/Message.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { LoginField } from './LoginField.tsx';
import { WhomField } from './WhomField.tsx';
import { conflict, type RescueRow, replaced, type Whom } from './whom.ts';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(16rem, 100%), 1fr))',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  what: { minWidth: 0, overflowWrap: 'anywhere' },
  court: { fontWeight: tokens.fontWeightSemibold },
  detail: { color: tokens.colorNeutralForeground2 },
  messages: {
    gridColumn: '1 / -1',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    ':empty': { display: 'none' },
  },
});

interface Props {
  readonly row: RescueRow;
  readonly whom: Whom;
  /** Which of its logins is kept, counted from 0. */
  readonly login: number;
  readonly isTwice: boolean;
  readonly isDisabled: boolean;
  readonly onChoose: (whom: Whom) => void;
  readonly onPick: (login: number) => void;
}

/** One court login of the export: which court, whose it may be, and what to look at before keeping it. */
export function RowCard({ row, whom, login, isTwice, isDisabled, onChoose, onPick }: Props) {
  const styles = useStyles();
  const t = useT();
  const say = useFailureText();
  const { moment } = useDates();
  const courts = row.courts.map(({ courtName }) => courtName).join(' / ');
  const before = replaced(row, whom);
  const held = conflict(row, whom);
  const hasProblem = row.problems.length > 0;
  return (
    <li className={styles.card}>
      <div className={styles.what}>
        <div className={styles.court}>{courts}</div>
        <div>{t('rescue.login', { login: row.logins?.[login]?.masked ?? row.maskedLogin })}</div>
        <div className={styles.detail}>{t('rescue.line', { line: row.line, host: row.host })}</div>
        {row.changedAt ? (
          <div className={styles.detail}>
            {t('rescue.changed', { when: moment(row.changedAt) })}
          </div>
        ) : null}
      </div>
      {hasProblem ? null : (
        <Stack>
          <LoginField row={row} login={login} isDisabled={isDisabled} onPick={onPick} />
          <WhomField
            row={row}
            whom={whom}
            problem={isTwice ? t('rescue.twice') : undefined}
            isDisabled={isDisabled}
            onChoose={onChoose}
          />
        </Stack>
      )}
      <div className={styles.messages}>
        {hasProblem ? (
          <Message intent="error" title={t('rescue.cannot')}>
            {row.problems.map((code) => say({ code })).join(' ')}
          </Message>
        ) : null}
        {row.warnings.map((warning) => (
          <Message key={warning} intent="warning">
            {t(`rescue.warning-${warning}`)}
          </Message>
        ))}
        {held ? (
          <Message intent="info">{t('rescue.conflict', { name: held.personName })}</Message>
        ) : null}
        {before ? (
          <Message intent="warning">
            {t(before.state === 'verified' ? 'rescue.replaces-verified' : 'rescue.replaces', {
              name: before.personName,
            })}
          </Message>
        ) : null}
      </div>
    </li>
  );
}
