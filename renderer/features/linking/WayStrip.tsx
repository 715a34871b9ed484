import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { BeakerFilled } from '@fluentui/react-icons/svg/beaker';
import { BuildingBankFilled } from '@fluentui/react-icons/svg/building-bank';
import { useT } from '../../i18n/use-t.ts';
import type { LinkingView } from '../../lib/bridge/bridge.ts';

const useStyles = makeStyles({
  strip: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderTopWidth: '6px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  practice: { border: `1px solid ${tokens.colorPaletteMarigoldBorder2}`, borderTopWidth: '6px' },
  icon: { display: 'flex', flexShrink: 0, fontSize: '20px' },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
});

interface Props {
  readonly way: LinkingView['way'];
  readonly hosts: readonly string[];
}

/** Says on every step whether this is practice or real, and who talks to whom. */
export function WayStrip({ way, hosts }: Props) {
  const styles = useStyles();
  const t = useT();
  const isPractice = way === 'practice';
  return (
    <div className={mergeClasses(styles.strip, isPractice && styles.practice)}>
      <span className={styles.icon} aria-hidden="true">
        {isPractice ? <BeakerFilled /> : <BuildingBankFilled />}
      </span>
      <span className={styles.words}>{t(`linking.${way}-strip`, { hosts: hosts.join(', ') })}</span>
    </div>
  );
}
