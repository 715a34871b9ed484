import {
  Dialog,
  DialogBody,
  DialogContent,
  DialogSurface,
  makeStyles,
  SearchBox,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { usePalette } from '../../lib/stores/palette.store.ts';
import { into } from '../../ui/fields/into.ts';
import { useFocusReturn } from '../../ui/focus/use-focus-return.ts';
import type { Command } from './find-commands.ts';
import { optionId, PaletteOptions } from './PaletteOptions.tsx';
import { type PaletteSearch, usePaletteSearch } from './use-palette-search.ts';

const useStyles = makeStyles({
  surface: { marginTop: '10vh', marginBottom: 'auto', maxWidth: '36rem' },
  field: { maxWidth: 'none' },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  none: { padding: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly commands: readonly Command[];
  /** Whether the commands for what is typed are complete. Until then none of them is run by Enter. */
  readonly areThere: boolean;
  readonly onClose: () => void;
}

/** Finds any view or action by a few letters: type, arrow down, Enter. */
export function Palette({ commands, areThere, onClose }: Props) {
  const styles = useStyles();
  const t = useT();
  const listId = useId();
  useFocusReturn();
  const run = (command: Command) => {
    onClose();
    command.run();
  };
  const search = usePaletteSearch(commands, areThere, run);
  const { found, active, listRef } = search;
  return (
    <Dialog open onOpenChange={(_event, data) => !data.open && onClose()}>
      <DialogSurface className={styles.surface} aria-label={t('palette.title')}>
        <DialogBody>
          <DialogContent className={styles.content}>
            <SearchField listId={listId} search={search} />
            <PaletteOptions
              id={listId}
              listRef={listRef}
              commands={found}
              active={active}
              onRun={run}
            />
            <div role="status" className={styles.none}>
              {found.length === 0 ? t('palette.none') : t('palette.found', { found: found.length })}
            </div>
          </DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

interface SearchFieldProps {
  readonly listId: string;
  readonly search: PaletteSearch;
}

function SearchField({ listId, search }: SearchFieldProps) {
  const { typed, type, found, active, onKeyDown } = search;
  const styles = useStyles();
  const t = useT();
  const field = useRef<HTMLInputElement>(null);
  // Every letter typed before is in the field by now, and the next one goes there.
  useEffect(() => {
    field.current?.focus();
    usePalette.getState().takeOver();
  }, []);
  return (
    <SearchBox
      ref={into(field)}
      className={styles.field}
      autoFocus
      value={typed}
      placeholder={t('palette.placeholder')}
      aria-label={t('palette.title')}
      dismiss={{ 'aria-label': t('search.clear') }}
      input={{
        role: 'combobox',
        'aria-expanded': true,
        'aria-controls': listId,
        'aria-autocomplete': 'list',
        ...(found[active] ? { 'aria-activedescendant': optionId(listId, active) } : {}),
      }}
      onChange={(_event, data) => type(data.value)}
      onKeyDown={onKeyDown}
    />
  );
}
