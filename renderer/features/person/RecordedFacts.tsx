import { makeStyles, tokens } from '@fluentui/react-components';
import type { PacerAccount } from '../../../electron/shared/domain/pacer/account.ts';
import { FEW_BACKUP_CODES } from '../../../electron/shared/domain/pacer/barred.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useMarked } from '../../i18n/use-marked.tsx';
import { useT } from '../../i18n/use-t.ts';
import type { CheckedAccount } from '../../lib/bridge/bridge.ts';
import { putOffWords } from '../../parts/account-facts.ts';
import { DueWords } from '../../parts/DueWords.tsx';
import { type Fact, FactList } from '../../ui/FactList.tsx';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** What the record says about one PACER account, and who recorded it when. */
export function RecordedFacts({ checked }: { readonly checked: CheckedAccount }) {
  const { account, passwordDue } = checked;
  const styles = useStyles();
  const t = useT();
  const mark = useMarked();
  const dates = useDates();
  const unknown = t('pacer.not-known');
  const day = (date: string | undefined) => (date ? dates.day(date) : unknown);
  const searchStatus = t(`search-status.${account.searchStatus ?? 'not-looked'}`);
  const facts = [
    { name: t('pacer.username'), value: account.username || unknown },
    { name: t('pacer.account-type'), value: mark(t(`account-type.${account.accountType}`)) },
    { name: t('pacer.search-status'), value: mark(searchStatus) },
    { name: t('pacer.kind'), value: mark(t(`account-kind.${account.kind}`)) },
    { name: t('pacer.created-on'), value: day(account.createdOn) },
    { name: t('pacer.mfa'), value: mark(t(`mfa.${account.mfa}`)) },
    ...multifactorDetails(account, t),
    { name: t('pacer.password-set-on'), value: day(account.passwordSetOn) },
    ...troubles(account, t),
  ];
  const goodFor = passwordDue
    ? [{ name: t('pacer.password-good'), value: <DueWords due={passwordDue} /> }]
    : [];
  const who = account.recordedBy;
  const when = dates.moment(account.recordedAt);
  return (
    <>
      <FactList facts={[...facts, ...goodFor]} named={mark} />
      <div className={styles.quiet}>{t('pacer.recorded-by', { who, when })}</div>
    </>
  );
}

type Say = ReturnType<typeof useT>;

/** What is recorded about multifactor authentication besides its state. */
function multifactorDetails(account: PacerAccount, t: Say): readonly Fact[] {
  const { mfaSkips, authenticators = [], backupCodes } = account;
  return [
    ...(mfaSkips === undefined
      ? []
      : [{ name: t('pacer.mfa-skips'), value: t(putOffWords(`${mfaSkips}`)) }]),
    ...(authenticators.length === 0
      ? []
      : [{ name: t('pacer.authenticators'), value: authenticators.join('; ') }]),
    ...(backupCodes === undefined
      ? []
      : [{ name: t('pacer.backup-codes'), value: codesLeft(backupCodes, t) }]),
  ];
}

function codesLeft(left: number, t: Say) {
  return left <= FEW_BACKUP_CODES ? t('pacer.backup-codes-few', { left }) : left;
}

/** What is recorded about few accounts only. */
function troubles({ passwordSkips, deactivated }: PacerAccount, t: Say): readonly Fact[] {
  return [
    ...(passwordSkips === undefined
      ? []
      : [{ name: t('pacer.password-skips'), value: t(putOffWords(`${passwordSkips}`)) }]),
    ...(deactivated === undefined
      ? []
      : [{ name: t('pacer.deactivated'), value: t(`deactivation.${deactivated}`) }]),
  ];
}
