import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import type { TransferPreview } from '../../lib/bridge/bridge.ts';
import { useFailureText } from '../../lib/bridge/use-failure-text.ts';
import { StrangeLetters } from '../../parts/StrangeLetters.tsx';

type TransferRow = TransferPreview['rows'][number];

const FREE: readonly TransferRow['state'][] = ['not-recorded', 'in-browser-only', 'on-paper'];

/** It would replace nothing. */
export function isFree({ state }: TransferRow): boolean {
  return FREE.includes(state);
}

const useStyles = makeStyles({
  line: { padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: 'anywhere' },
  detail: {
    paddingLeft: '32px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  trouble: { color: tokens.colorPaletteRedForeground1 },
});

interface Props {
  readonly row: TransferRow;
  readonly isChosen: boolean;
  readonly isDisabled: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

/** One credential of a transfer file: whose, for which court, and what restoring it does. */
export function RestoreRow({ row, isChosen, isDisabled, onChoose }: Props) {
  const styles = useStyles();
  const t = useT();
  const say = useFailureText();
  const { moment } = useDates();
  const { personName, nameInFile, courtName, capacity, recordedAt, adds, problems } = row;
  const replaced = { name: personName, court: courtName };
  const isSound = problems.length === 0;
  return (
    <li className={styles.line}>
      <Checkbox
        label={t('restore.row', {
          name: personName,
          court: courtName,
          capacity: t(`role.${capacity}`),
        })}
        checked={isChosen}
        disabled={isDisabled || !isSound}
        onChange={(_event, data) => onChoose(data.checked === true)}
      />
      <div className={styles.detail}>
        {recordedAt ? `${t('restore.recorded', { when: moment(recordedAt) })} ` : null}
        {isSound ? `${t(`restore.adds-${adds}`)} ` : null}
        {nameInFile ? `${t('restore.name-in-file', { name: nameInFile })} ` : null}
        {isSound && !isFree(row)
          ? row.kept
            ? t('restore.replaces-kept', {
                ...replaced,
                when: moment(row.kept.at),
                by: row.kept.by,
              })
            : t('restore.replaces', replaced)
          : null}
        {isSound ? null : (
          <span className={styles.trouble}>{problems.map((code) => say({ code })).join(' ')}</span>
        )}
        <StrangeLetters names={[nameInFile ?? personName]} />
      </div>
    </li>
  );
}
