import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { HistoryLine } from '../../../electron/shared/domain/records/history/history-line.ts';
import { useT } from '../../i18n/use-t.ts';
import { Stack } from '../../ui/Stack.tsx';
import { HistoryEntry } from './HistoryEntry.tsx';

const PAGE = 50;

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

interface Props {
  /** The newest first. */
  readonly lines: readonly HistoryLine[];
  /** The courts to name, by id. On the page of one court, none. */
  readonly courtNames: Readonly<Record<string, string>>;
  /** Undoes a line, which the sentence names. */
  readonly onUndo: (line: HistoryLine, what: string) => void;
}

/** The lines of a history, fifty at a time. */
export function HistoryLines({ lines, courtNames, onUndo }: Props) {
  const styles = useStyles();
  const t = useT();
  const [count, setCount] = useState(PAGE);
  const courtNameOf = ({ courtId }: HistoryLine) => (courtId ? courtNames[courtId] : undefined);
  return (
    <Stack gap="l">
      <ol className={styles.list}>
        {lines.slice(0, count).map((line) => (
          <HistoryEntry key={line.id} line={line} courtName={courtNameOf(line)} onUndo={onUndo} />
        ))}
      </ol>
      {lines.length > count ? (
        <div>
          <Button onClick={() => setCount(count + PAGE)}>
            {t('history.more', { more: lines.length - count })}
          </Button>
        </div>
      ) : null}
    </Stack>
  );
}
