import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import type { ComponentType } from 'react';
import { useT } from '../../i18n/use-t.ts';
import type { CourtOfPerson } from '../../lib/bridge/bridge.ts';
import { useNavigation } from '../../lib/navigation/navigation.store.ts';
import type { CourtTab } from '../../lib/navigation/view.ts';

const PANEL = 'court-panel';

const useStyles = makeStyles({
  tabs: { marginBottom: tokens.spacingVerticalL, flexWrap: 'wrap' },
});

interface PanelProps {
  readonly court: CourtOfPerson;
  readonly personName: string;
}

/** The part that each tab shows. */
export type Panels = Readonly<Record<CourtTab, ComponentType<PanelProps>>>;

interface Props extends PanelProps {
  readonly tabs: readonly CourtTab[];
  readonly tab: CourtTab;
  readonly panels: Panels;
}

/** The tabs of the page about one person in one court, and what the open one shows. */
export function CourtTabs({ tabs, tab, panels, court, personName }: Props) {
  const styles = useStyles();
  const t = useT();
  const openTab = useNavigation((state) => state.openTab);
  const Panel = panels[tab];
  return (
    <>
      <TabList
        className={styles.tabs}
        selectedValue={tab}
        aria-label={t('court.tabs')}
        onTabSelect={(_event, data) => {
          const chosen = tabs.find((name) => name === data.value);
          if (chosen) openTab(chosen);
        }}
      >
        {tabs.map((name) => (
          <Tab key={name} value={name} aria-controls={PANEL}>
            {t(`court.tab-${name}`)}
          </Tab>
        ))}
      </TabList>
      <div
        id={PANEL}
        role="tabpanel"
        aria-label={t('court.panel', { tab: t(`court.tab-${tab}`), name: personName })}
      >
        <Panel court={court} personName={personName} />
      </div>
    </>
  );
}
