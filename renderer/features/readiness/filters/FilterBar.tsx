import {
  Button,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Tooltip,
  tokens,
} from '@fluentui/react-components';
import { FilterRegular } from '@fluentui/react-icons/svg/filter';
import { KeyboardRegular } from '@fluentui/react-icons/svg/keyboard';
import type { ReactNode } from 'react';
import { useNoRoom } from '../../../i18n/use-no-room.ts';
import { useT } from '../../../i18n/use-t.ts';
import type { Board } from '../../../lib/stores/board.store.ts';
import { useHelp } from '../../../lib/stores/help.store.ts';
import { useMedia } from '../../../lib/use-media.ts';
import { SMALL, TOO_NARROW_FOR_BUTTONS } from '../../../ui/breakpoints.ts';
import { focusTo } from '../../../ui/focus/use-focus-kept.ts';
import { EVERYBODY, howNarrowed, useLook } from '../state/look.store.ts';
import { CourtPick } from './CourtPick.tsx';
import { GroupPick, SortPick } from './LookPicks.tsx';
import { DuePick, InChargePick, OfficePick, RolePick, StatusPick } from './NarrowingPicks.tsx';
import { SavedViews } from './SavedViews.tsx';
import { ShapePick } from './ShapePick.tsx';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    alignItems: 'center',
  },
  picks: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'center' },
  stacked: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  end: { marginLeft: 'auto', display: 'flex', gap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly board: Board;
  /** How many people are shown. */
  readonly children: ReactNode;
}

/** What narrows the board, how it is grouped and ordered, and the saved ways of looking at it, in one row. */
export function FilterBar({ board, children }: Props) {
  const styles = useStyles();
  const t = useT();
  const isSmall = useMedia(SMALL.query);
  const bar = (
    <div className={styles.bar} role="toolbar" aria-label={t('board.filters')}>
      <Narrowings board={board} />
      {isSmall ? null : children}
      <div className={styles.end}>
        <GroupPick />
        <SortPick />
        <SavedViews />
        {isSmall ? null : <ShapePick />}
        {isSmall ? null : (
          <Tooltip content={t('keys.title')} relationship="label">
            <Button
              size="small"
              appearance="subtle"
              icon={<KeyboardRegular />}
              onClick={() => useHelp.getState().show('shortcuts')}
            />
          </Tooltip>
        )}
      </div>
    </div>
  );
  return isSmall ? (
    <>
      {bar}
      {children}
    </>
  ) : (
    bar
  );
}

/** The filters side by side, or behind one button where there is no room. */
function Narrowings({ board }: Pick<Props, 'board'>) {
  const styles = useStyles();
  const t = useT();
  const isNarrow = useNoRoom(TOO_NARROW_FOR_BUTTONS);
  const set = useLook(({ narrowing }) => howNarrowed(narrowing));
  const picks = (
    <>
      <StatusPick />
      <CourtPick courts={board.courts} />
      <OfficePick rows={board.rows} />
      <RolePick />
      <DuePick />
      <InChargePick />
      <ClearFilters />
    </>
  );
  if (!isNarrow) return <div className={styles.picks}>{picks}</div>;
  return (
    <Popover trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button size="small" icon={<FilterRegular />}>
          {t('board.filter', { set })}
        </Button>
      </PopoverTrigger>
      <PopoverSurface aria-label={t('board.filters')}>
        <div className={styles.stacked}>{picks}</div>
      </PopoverSurface>
    </Popover>
  );
}

function ClearFilters() {
  const t = useT();
  const { narrowing, narrow } = useLook();
  if (howNarrowed(narrowing) === 0) return null;
  return (
    <div {...focusTo('h1')}>
      <Button
        size="small"
        appearance="subtle"
        onClick={() => narrow({ ...EVERYBODY, tab: narrowing.tab })}
      >
        {t('board.clear-filters')}
      </Button>
    </div>
  );
}
