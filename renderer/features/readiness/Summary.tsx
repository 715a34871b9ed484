import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleHalfFillRegular } from '@fluentui/react-icons/svg/circle-half-fill';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { LinkFilled } from '@fluentui/react-icons/svg/link';
import type { ReactElement } from 'react';
import { useT } from '../../i18n/use-t.ts';
import type { PersonRow } from '../../lib/bridge.ts';
import { countGroups, GROUPS, type Group } from './urgency.ts';

const ICONS: Readonly<Record<(typeof GROUPS)[number], ReactElement>> = {
  attention: <ErrorCircleFilled color={tokens.colorPaletteRedForeground1} />,
  ready: <LinkFilled color={tokens.colorBrandForeground1} />,
  preparing: <CircleHalfFillRegular color={tokens.colorNeutralForeground2} />,
  'can-file': <CheckmarkCircleFilled color={tokens.colorPaletteGreenForeground1} />,
};

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(9.5rem, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  tile: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  chosen: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  icon: { display: 'flex', fontSize: '24px' },
  count: {
    display: 'block',
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
  },
  name: { display: 'block', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly rows: readonly PersonRow[];
  readonly chosen: Group | undefined;
  readonly onChoose: (group: Group | undefined) => void;
}

/** How many courts of people are where; each figure filters the list. */
export function Summary({ rows, chosen, onChoose }: Props) {
  const styles = useStyles();
  const t = useT();
  const counts = countGroups(rows);
  return (
    <fieldset className={styles.row} style={{ border: 0, margin: 0, padding: 0 }}>
      <legend hidden>{t('readiness.summary')}</legend>
      {GROUPS.map((group) => {
        const isChosen = group === chosen;
        return (
          <button
            key={group}
            type="button"
            className={mergeClasses(styles.tile, isChosen && styles.chosen)}
            aria-pressed={isChosen}
            onClick={() => onChoose(isChosen ? undefined : group)}
          >
            <span className={styles.icon} aria-hidden="true">
              {ICONS[group]}
            </span>
            <span>
              <span className={styles.count}>{counts[group]}</span>
              <span className={styles.name}>{t(`readiness.group-${group}`)}</span>
            </span>
          </button>
        );
      })}
    </fieldset>
  );
}
