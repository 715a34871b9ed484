import { makeStyles, Select, Tab, TabList, tokens } from '@fluentui/react-components';
import { TABS } from '../../../../electron/shared/domain/board/need.ts';
import { useNoRoom } from '../../../i18n/use-no-room.ts';
import { useT } from '../../../i18n/use-t.ts';
import { TOO_NARROW_FOR_BUTTONS } from '../../../ui/breakpoints.ts';
import { type Narrowing, useLook } from '../state/look.store.ts';

const ALL_TABS = ['all', ...TABS] as const satisfies readonly Narrowing['tab'][];

const useStyles = makeStyles({
  tabs: { columnGap: 0, marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  count: {
    marginInlineStart: tokens.spacingHorizontalSNudge,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
  },
  one: { minWidth: '8rem', flexShrink: 1 },
});

interface Props {
  /** How many people are in each; undefined until everybody is here. */
  readonly counts: Readonly<Record<Narrowing['tab'], number>> | undefined;
}

/** Everyone, or those who need the same kind of help: each person is in one tab, by the court that needs someone most. */
export function Tabs({ counts }: Props) {
  const styles = useStyles();
  const t = useT();
  const tab = useLook((state) => state.narrowing.tab);
  const narrow = useLook((state) => state.narrow);
  const isNarrow = useNoRoom(TOO_NARROW_FOR_BUTTONS);
  const countOf = (one: Narrowing['tab']) => (counts ? String(counts[one]) : '–');
  const choose = (chosen: unknown) =>
    narrow({ tab: ALL_TABS.find((one) => one === chosen) ?? 'all' });
  if (isNarrow) {
    return (
      <Select
        size="small"
        className={styles.one}
        aria-label={t('readiness.tabs')}
        value={tab}
        onChange={(_event, { value }) => choose(value)}
      >
        {ALL_TABS.map((one) => (
          <option key={one} value={one}>
            {t(`readiness.tab-${one}`)} ({countOf(one)})
          </option>
        ))}
      </Select>
    );
  }
  return (
    <TabList
      size="small"
      className={styles.tabs}
      aria-label={t('readiness.tabs')}
      selectedValue={tab}
      onTabSelect={(_event, { value }) => choose(value)}
    >
      {ALL_TABS.map((one) => (
        <Tab key={one} value={one}>
          {t(`readiness.tab-${one}`)} <span className={styles.count}>{countOf(one)}</span>
        </Tab>
      ))}
    </TabList>
  );
}
