import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { Panel } from '../../ui/Panel.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { RowCard } from './RowCard.tsx';
import { type Logins, type RescueRow, rivals, type Whom, type Whoms } from './whom.ts';

const SHOWN_AT_ONCE = 100;

const useStyles = makeStyles({
  words: { margin: 0, maxWidth: '46rem', color: tokens.colorNeutralForeground2 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

interface Props {
  readonly rows: readonly RescueRow[];
  readonly whoms: Whoms;
  readonly logins: Logins;
  readonly isDisabled: boolean;
  readonly onChoose: (row: number, whom: Whom) => void;
  readonly onPick: (row: number, login: number) => void;
}

/** Every login that was found, with the choice of whom to keep it for. A long list opens a hundred at a time. */
export function WhomList({ rows, whoms, logins, isDisabled, onChoose, onPick }: Props) {
  const styles = useStyles();
  const t = useT();
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  const twice = rivals(whoms);
  return (
    <Panel title={t('rescue.whom-title')}>
      <Stack gap="l">
        <p className={styles.words}>{t('rescue.whom-about')}</p>
        <ul className={styles.list}>
          {rows.slice(0, shown).map((row) => (
            <RowCard
              key={row.row}
              row={row}
              whom={whoms.get(row.row) ?? { kind: 'nobody' }}
              login={logins.get(row.row) ?? 0}
              isTwice={twice.has(row.row)}
              isDisabled={isDisabled}
              onChoose={(whom) => onChoose(row.row, whom)}
              onPick={(login) => onPick(row.row, login)}
            />
          ))}
        </ul>
        {rows.length > shown ? (
          <div>
            <Button onClick={() => setShown(shown + SHOWN_AT_ONCE)}>
              {t('rescue.show-more', { more: rows.length - shown })}
            </Button>
          </div>
        ) : null}
      </Stack>
    </Panel>
  );
}
