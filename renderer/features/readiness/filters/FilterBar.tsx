import { Button, makeStyles, Tooltip, tokens } from '@fluentui/react-components';
import { KeyboardRegular } from '@fluentui/react-icons/svg/keyboard';
import { useT } from '../../../i18n/use-t.ts';
import type { Board } from '../../../lib/stores/board.store.ts';
import { focusTo } from '../../../ui/focus/use-focus-kept.ts';
import { EVERYBODY, isNarrowed, useLook } from '../state/look.store.ts';
import { CourtPick } from './CourtPick.tsx';
import { GroupPick, SortPick } from './LookPicks.tsx';
import { DuePick, InChargePick, OfficePick, RolePick, StatusPick } from './NarrowingPicks.tsx';
import { SavedViews } from './SavedViews.tsx';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  end: { marginLeft: 'auto', display: 'flex', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly board: Board;
  readonly query: string;
  readonly onSearch: (query: string) => void;
  readonly onKeys: () => void;
}

/** What narrows the board, how it is grouped and ordered, and the saved ways of looking at it. */
export function FilterBar({ board, query, onSearch, onKeys }: Props) {
  const styles = useStyles();
  const t = useT();
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('board.filters')}>
      <StatusPick />
      <CourtPick courts={board.courts} />
      <OfficePick rows={board.rows} />
      <RolePick />
      <DuePick />
      <InChargePick />
      <ClearFilters />
      <div className={styles.end}>
        <GroupPick />
        <SortPick />
        <SavedViews query={query} onSearch={onSearch} />
        <Tooltip content={t('keys.title')} relationship="label">
          <Button size="small" appearance="subtle" icon={<KeyboardRegular />} onClick={onKeys} />
        </Tooltip>
      </div>
    </div>
  );
}

function ClearFilters() {
  const t = useT();
  const { narrowing, narrow } = useLook();
  if (!isNarrowed(narrowing)) return null;
  return (
    <div {...focusTo('h1')}>
      <Button size="small" appearance="subtle" onClick={() => narrow(EVERYBODY)}>
        {t('board.clear-filters')}
      </Button>
    </div>
  );
}
