import {
  Menu,
  MenuButton,
  MenuItemCheckbox,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useT } from '../../../i18n/use-t.ts';

const useStyles = makeStyles({
  list: { maxHeight: 'min(24rem, 70vh)', overflowY: 'auto' },
  set: { backgroundColor: tokens.colorBrandBackground2 },
  words: {
    maxWidth: '12rem',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

/** One of the things to pick. */
export interface Pick {
  readonly value: string;
  readonly label: string;
}

interface Props {
  readonly label: string;
  readonly picks: readonly Pick[];
  readonly chosen: readonly string[];
  /** One of them, or any number. */
  readonly isSingle?: boolean;
  /** Whether the choice narrows the board; said in words and by color. */
  readonly isSet: boolean;
  readonly onChoose: (chosen: readonly string[]) => void;
}

/** A button that opens a list of choices and says what is chosen. */
export function PickMenu({ label, picks, chosen, isSingle = false, isSet, onChoose }: Props) {
  const styles = useStyles();
  const t = useT();
  const [first] = picks.filter(({ value }) => chosen.includes(value));
  const words =
    first && isSet
      ? t('board.picked', { label, first: first.label, more: chosen.length - 1 })
      : label;
  const Item = isSingle ? MenuItemRadio : MenuItemCheckbox;
  return (
    <Menu
      checkedValues={{ pick: [...chosen] }}
      onCheckedValueChange={(_event, { checkedItems }) => onChoose(checkedItems)}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" {...(isSet ? { className: styles.set } : {})}>
          <span className={styles.words} title={words}>
            {words}
          </span>
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList className={styles.list}>
          {picks.map(({ value, label: name }) => (
            <Item key={value} name="pick" value={value}>
              {name}
            </Item>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
