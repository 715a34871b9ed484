import {
  Button,
  Checkbox,
  MenuButton,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  SearchBox,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { BoardCourt } from '../../../../electron/shared/domain/board/board.ts';
import { searchCourts } from '../../../../electron/shared/domain/courts/search.ts';
import { useT } from '../../../i18n/use-t.ts';
import type { Board } from '../../../lib/stores/board.store.ts';
import { useLook } from '../state/look.store.ts';

const useStyles = makeStyles({
  surface: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    width: 'min(18rem, 80vw)',
  },
  search: { maxWidth: 'none' },
  list: {
    display: 'flex',
    flexDirection: 'column',
    maxHeight: 'min(20rem, 50vh)',
    overflowY: 'auto',
  },
  set: { backgroundColor: tokens.colorBrandBackground2 },
  words: {
    maxWidth: '12rem',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

/** Narrows the board to some courts, found as lawyers cite them: up to 200 are there to choose from. */
export function CourtPick({ courts }: Pick<Board, 'courts'>) {
  const styles = useStyles();
  const t = useT();
  const chosen = useLook((state) => state.narrowing.courts);
  const label = t('board.filter-court');
  const [first] = courts.filter(({ id }) => chosen.includes(id));
  const words = first
    ? t('board.picked', { label, first: first.short, more: chosen.length - 1 })
    : label;
  return (
    <Popover trapFocus positioning={{ position: 'below', align: 'start' }}>
      <PopoverTrigger disableButtonEnhancement>
        <MenuButton size="small" {...(first ? { className: styles.set } : {})}>
          <span className={styles.words} title={words}>
            {words}
          </span>
        </MenuButton>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={label}>
        <CourtChoices courts={courts} />
      </PopoverSurface>
    </Popover>
  );
}

/** The field and the courts that fit it. Forgotten when the list closes. */
function CourtChoices({ courts }: Pick<Board, 'courts'>) {
  const styles = useStyles();
  const t = useT();
  const { narrowing, narrow } = useLook();
  const [query, setQuery] = useState('');
  const found = query.trim() === '' ? byId(courts) : searchCourts(courts, query, courts.length);
  const ids = courts.map(({ id }) => id);
  const toggle = (court: BoardCourt, isOn: boolean) =>
    narrow({
      courts: ids.filter((id) => (id === court.id ? isOn : narrowing.courts.includes(id))),
    });
  return (
    <>
      <SearchBox
        className={styles.search}
        size="small"
        value={query}
        placeholder={t('board.court-search-hint')}
        aria-label={t('court-list.search')}
        dismiss={{ 'aria-label': t('search.clear') }}
        onChange={(_event, data) => setQuery(data.value)}
      />
      <fieldset className={styles.list} style={{ border: 'none', margin: 0, padding: 0 }}>
        <legend hidden>{t('board.filter-court')}</legend>
        {found.map((court) => (
          <Checkbox
            key={court.id}
            label={court.short}
            title={court.name}
            checked={narrowing.courts.includes(court.id)}
            onChange={(_event, data) => toggle(court, data.checked === true)}
          />
        ))}
      </fieldset>
      <div role="status">{found.length === 0 ? t('courts.none') : null}</div>
      {narrowing.courts.length > 0 ? (
        <div>
          <Button size="small" onClick={() => narrow({ courts: [] })}>
            {t('board.all-courts')}
          </Button>
        </div>
      ) : null}
    </>
  );
}

const byId = (courts: readonly BoardCourt[]) => courts.toSorted((a, b) => (a.id < b.id ? -1 : 1));
