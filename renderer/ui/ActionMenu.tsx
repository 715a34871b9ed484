import {
  Button,
  Menu,
  MenuButton,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
} from '@fluentui/react-components';
import { Fragment, type ReactElement } from 'react';
import { useT } from '../i18n/use-t.ts';

/** One thing that a menu does. */
export interface MenuAction {
  readonly label: string;
  readonly onChoose: () => void;
  /** Why it can't be chosen; said below it. */
  readonly locked?: string | undefined;
}

interface Props {
  readonly label: string;
  /** Actions that belong together; a line separates the groups. */
  readonly groups: readonly (readonly MenuAction[])[];
  readonly isBusy: boolean;
  readonly isDisabled?: boolean;
  /** Why the menu can't be opened; said when the button is reached by mouse or keyboard. */
  readonly locked?: string | undefined;
  readonly icon?: ReactElement;
  readonly appearance?: 'secondary' | 'subtle';
  readonly size?: 'small' | 'medium';
  /** What is read out instead of the label, where the label alone does not say what about. */
  readonly spoken?: string;
}

/** A button with a menu of actions; it says so while one of them is under way, and takes the keyboard back from what they open. */
export function ActionMenu(props: Props) {
  const { label, groups, isBusy, isDisabled = false, icon, spoken, locked, ...look } = props;
  const t = useT();
  if (locked !== undefined) {
    return (
      <Tooltip relationship="description" content={locked}>
        <Button {...look} {...(icon ? { icon } : {})} aria-label={spoken} disabledFocusable>
          {label}
        </Button>
      </Tooltip>
    );
  }
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          {...look}
          {...(icon ? { icon } : {})}
          aria-label={isBusy ? undefined : spoken}
          disabledFocusable={isDisabled || isBusy}
        >
          {isBusy ? t('ui.working') : label}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {groups.map((actions, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: groups never change their order.
            <Fragment key={place}>
              {place > 0 ? <MenuDivider /> : null}
              {actions.map(({ label: words, onChoose, locked: why }) => (
                <MenuItem
                  key={words}
                  onClick={onChoose}
                  disabled={why !== undefined}
                  {...(why === undefined ? {} : { subText: why })}
                >
                  {words}
                </MenuItem>
              ))}
            </Fragment>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
