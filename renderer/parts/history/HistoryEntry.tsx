import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { HistoryLine } from '../../../electron/shared/domain/records/history/history-line.ts';
import { isMessageId, type MessageId } from '../../i18n/catalog.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { useFactWords } from './use-fact-words.ts';

const useStyles = makeStyles({
  entry: {
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  what: { fontWeight: tokens.fontWeightSemibold },
  undone: { textDecorationLine: 'line-through' },
  // As high as its button: undoing one entry leaves the Undo of every other where it is.
  end: { display: 'flex', alignItems: 'center', minHeight: '24px' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly line: HistoryLine;
  readonly courtName: string | undefined;
  /** Undoes this line, which the sentence names. */
  readonly onUndo: (line: HistoryLine, what: string) => void;
}

/** One recorded thing: what, the details, who and when. Says so if it was undone, and offers Undo where it can be. */
export function HistoryEntry({ line, courtName, onUndo }: Props) {
  const styles = useStyles();
  const t = useT();
  const dates = useDates();
  const words = useFactWords();
  const { by, at, facts, capacity, undone, undo } = line;
  const what = t(sentenceOf(line));
  const courtWords = (court: string) =>
    capacity
      ? t('history.in-court', { court, capacity: t(`role.${capacity}`) })
      : t('history.of-court', { court });
  return (
    <li className={styles.entry}>
      <div className={mergeClasses(styles.what, undone && styles.undone)}>{what}</div>
      {facts.map((fact) => (
        <div key={fact.name}>{words(fact)}</div>
      ))}
      <div className={styles.quiet}>
        {t('history.by', { by, at: dates.moment(at) })}
        {courtName ? ` ${courtWords(courtName)}` : null}
      </div>
      {undo || undone ? (
        <div className={styles.end}>
          {undo === 'offered' ? (
            <Button
              size="small"
              aria-label={t('history.undo', { what })}
              onClick={() => onUndo(line, what)}
            >
              {t('undo.action')}
            </Button>
          ) : (
            <span className={styles.quiet}>
              {undone
                ? t('history.undone', { by: undone.by, at: dates.moment(undone.at) })
                : t('history.undo-later')}
            </span>
          )}
        </div>
      ) : null}
    </li>
  );
}

/** Says so when a value was cleared. A kind that only a newer app knows is named as such; an outcome that only a newer app knows is left out. */
function sentenceOf({ kind, outcome, facts }: HistoryLine): MessageId {
  const id = `history-kind.${kind.replaceAll('.', '-')}`;
  const how = outcome ?? (facts.length === 0 ? 'nothing' : '');
  const full = `${id}-${how}`;
  if (isMessageId(full)) return full;
  return isMessageId(id) ? id : 'history.other';
}
