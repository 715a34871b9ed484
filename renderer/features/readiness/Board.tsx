import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import type { PersonRow } from '../../lib/bridge.ts';
import type { ReadinessProps } from './links.ts';
import { PersonLine } from './PersonLine.tsx';
import { Summary } from './Summary.tsx';
import { byUrgency, fits, type Group, groupOf } from './urgency.ts';

const MOST_SHOWN = 200;

const useStyles = makeStyles({
  found: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalL,
    color: tokens.colorNeutralForeground2,
  },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: `${tokens.spacingVerticalL} 0 0`,
    padding: 0,
    listStyleType: 'none',
  },
});

interface Props extends ReadinessProps {
  readonly rows: readonly PersonRow[];
}

/** The roster, most pressing first, under the figures that filter it. */
export function Board({ rows, ...props }: Props) {
  const styles = useStyles();
  const t = useT();
  const [group, setGroup] = useState<Group>();
  const search = useDeferredValue(props.filter.trim());
  const sorted = useMemo(() => byUrgency(rows), [rows]);
  const found = useMemo(
    () => sorted.filter((row) => fits(row, search) && isInGroup(row, group)),
    [sorted, search, group],
  );
  const isFiltered = search !== '' || group !== undefined;
  const clear = () => {
    setGroup(undefined);
    props.onClearFilter();
  };

  return (
    <>
      <Summary rows={rows} chosen={group} onChoose={setGroup} />
      <div className={styles.found} role="status">
        {t(isFiltered ? 'readiness.found' : 'readiness.people', {
          found: found.length,
          people: rows.length,
        })}
        {isFiltered ? <Link onClick={clear}>{t('readiness.show-all')}</Link> : null}
      </div>
      <ul className={styles.list}>
        {found.slice(0, MOST_SHOWN).map((row) => (
          <PersonLine key={row.person.id} row={row} {...props} />
        ))}
      </ul>
      {found.length > MOST_SHOWN ? (
        <p>{t('readiness.more', { more: found.length - MOST_SHOWN })}</p>
      ) : null}
    </>
  );
}

function isInGroup({ courts }: PersonRow, group: Group | undefined): boolean {
  return group === undefined || courts.some((court) => groupOf(court) === group);
}
