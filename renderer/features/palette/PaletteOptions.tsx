import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { RefObject } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { focusRing } from '../../ui/focus/focus-ring.ts';
import type { Command } from './find-commands.ts';

const useStyles = makeStyles({
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
});

interface Props {
  /** The list's id in the page; the search field names it as the list it controls. */
  readonly id: string;
  readonly listRef: RefObject<HTMLDivElement | null>;
  readonly commands: readonly Command[];
  /** Index of the command that Enter runs. */
  readonly active: number;
  readonly onRun: (command: Command) => void;
}

/** Id of one option in the page, for the field's `aria-activedescendant`. */
export const optionId = (listId: string, index: number) => `${listId}-${index}`;

/** The commands that fit what was typed. The keyboard focus stays in the search field. */
export function PaletteOptions({ id, listRef, commands, active, onRun }: Props) {
  const styles = useStyles();
  const t = useT();
  return (
    <div
      id={id}
      ref={listRef}
      role="listbox"
      aria-label={t('palette.title')}
      className={styles.list}
    >
      {commands.map((command, index) => (
        <Option
          key={command.id}
          id={optionId(id, index)}
          command={command}
          isActive={index === active}
          onRun={onRun}
        />
      ))}
    </div>
  );
}

interface OptionProps extends Pick<Props, 'onRun'> {
  readonly id: string;
  readonly command: Command;
  readonly isActive: boolean;
}

function Option({ id, command, isActive, onRun }: OptionProps) {
  const styles = useStyles();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays in the field.
    // biome-ignore lint/a11y/useFocusableInteractive: the keyboard stays in the field.
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      className={mergeClasses(styles.option, isActive && styles.active)}
      onClick={() => onRun(command)}
    >
      {command.name}
      <span className={styles.about}>{command.about}</span>
    </div>
  );
}
