import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleHalfFillRegular } from '@fluentui/react-icons/svg/circle-half-fill';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { LinkFilled } from '@fluentui/react-icons/svg/link';
import type { ReactElement } from 'react';
import { useT } from '../../../i18n/use-t.ts';
import { GROUPS, type Group, STATUSES_OF } from '../../../lib/stores/board-counts.ts';
import { NO_SYMBOLS } from '../../../ui/breakpoints.ts';
import { focusRing } from '../../../ui/focus/focus-ring.ts';
import { useLook } from '../state/look.store.ts';

const ICONS: Readonly<Record<(typeof GROUPS)[number], ReactElement>> = {
  attention: <ErrorCircleFilled color={tokens.colorPaletteRedForeground1} />,
  ready: <LinkFilled color={tokens.colorBrandForeground1} />,
  preparing: <CircleHalfFillRegular color={tokens.colorNeutralForeground2} />,
  'can-file': <CheckmarkCircleFilled color={tokens.colorPaletteGreenForeground1} />,
};

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(8.5rem, 100%), 1fr))',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
  },
  tile: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': focusRing('2px'),
  },
  chosen: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  // In a narrow window the words say it.
  icon: { display: 'flex', fontSize: '20px', [NO_SYMBOLS.style]: { display: 'none' } },
  count: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  name: { color: tokens.colorNeutralForeground2 },
  unit: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Props {
  readonly counts: Readonly<Record<Group, number>>;
}

/** How many court entries have each status. Each figure filters the board. */
export function Summary({ counts }: Props) {
  const styles = useStyles();
  const t = useT();
  const statuses = useLook((state) => state.narrowing.statuses);
  const narrow = useLook((state) => state.narrow);
  return (
    <fieldset className={styles.row}>
      <legend hidden>{t('readiness.summary')}</legend>
      {GROUPS.map((group) => {
        const own = STATUSES_OF[group];
        const isChosen =
          statuses.length === own.length && own.every((one) => statuses.includes(one));
        return (
          <button
            key={group}
            type="button"
            className={mergeClasses(styles.tile, isChosen && styles.chosen)}
            aria-pressed={isChosen}
            onClick={() => narrow({ statuses: isChosen ? [] : own })}
          >
            <span className={styles.icon} aria-hidden="true">
              {ICONS[group]}
            </span>
            <span className={styles.count}>{counts[group]}</span>
            <span className={styles.name}>
              {t(`readiness.group-${group}`)}{' '}
              <span className={styles.unit}>{t('readiness.unit', { count: counts[group] })}</span>
            </span>
          </button>
        );
      })}
    </fieldset>
  );
}
