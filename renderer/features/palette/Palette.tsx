import {
  Dialog,
  DialogBody,
  DialogContent,
  DialogSurface,
  makeStyles,
  mergeClasses,
  SearchBox,
  tokens,
} from '@fluentui/react-components';
import { type KeyboardEvent, useDeferredValue, useId, useMemo, useRef, useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { into } from '../../ui/fields/into.ts';
import { focusRing } from '../../ui/focus/focus-ring.ts';
import { useFocusReturn } from '../../ui/focus/use-focus-return.ts';
import { type Command, findCommands } from './find-commands.ts';

const useStyles = makeStyles({
  surface: { marginTop: '10vh', marginBottom: 'auto', maxWidth: '36rem' },
  field: { maxWidth: 'none' },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    maxHeight: 'min(24rem, 60vh)',
    overflowY: 'auto',
  },
  option: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
  },
  active: {
    backgroundColor: tokens.colorBrandBackground2,
    ...focusRing('-2px'),
  },
  about: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, flexShrink: 0 },
  none: { padding: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly commands: readonly Command[];
  readonly onClose: () => void;
}

/** Goes anywhere and does anything by a few letters: type, arrow down, Enter. */
export function Palette({ commands, onClose }: Props) {
  const styles = useStyles();
  const t = useT();
  useFocusReturn();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const query = useDeferredValue(typed);
  const found = useMemo(() => findCommands(commands, query), [commands, query]);
  const at = Math.min(active, found.length - 1);
  const chosen = found[at];

  const run = (command: Command) => {
    onClose();
    command.run();
  };
  const move = (to: number) => {
    setActive(to);
    list.current?.children[to]?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: Math.min(at + 1, found.length - 1),
      ArrowUp: Math.max(at - 1, 0),
    };
    const to = moves[event.key];
    if (to !== undefined) move(to);
    else if (event.key === 'Enter' && chosen) run(chosen);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog open onOpenChange={(_event, data) => !data.open && onClose()}>
      <DialogSurface className={styles.surface} aria-label={t('palette.title')}>
        <DialogBody>
          <DialogContent className={styles.content}>
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
                'aria-controls': id,
                'aria-autocomplete': 'list',
                ...(chosen ? { 'aria-activedescendant': `${id}-${at}` } : {}),
              }}
              onChange={(_event, data) => {
                setTyped(data.value);
                setActive(0);
              }}
              onKeyDown={onKeyDown}
            />
            <div
              id={id}
              ref={list}
              role="listbox"
              aria-label={t('palette.title')}
              className={styles.list}
            >
              {found.map((command, index) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays in the field.
                // biome-ignore lint/a11y/useFocusableInteractive: the keyboard stays in the field.
                <div
                  key={command.id}
                  id={`${id}-${index}`}
                  role="option"
                  aria-selected={index === at}
                  className={mergeClasses(styles.option, index === at && styles.active)}
                  onClick={() => run(command)}
                >
                  {command.name}
                  <span className={styles.about}>{command.about}</span>
                </div>
              ))}
            </div>
            <div role="status" className={styles.none}>
              {found.length === 0 ? t('palette.none') : t('palette.found', { found: found.length })}
            </div>
          </DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
