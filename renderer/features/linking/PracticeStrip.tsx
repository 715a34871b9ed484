import { makeStyles, tokens } from '@fluentui/react-components';
import { BeakerFilled } from '@fluentui/react-icons/svg/beaker';
import { useT } from '../../i18n/use-t.ts';

const useStyles = makeStyles({
  strip: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorPaletteMarigoldBorder2}`,
    borderTopWidth: '6px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { display: 'flex', flexShrink: 0, fontSize: '20px' },
});

/** Says on every step that this is practice. */
export function PracticeStrip() {
  const styles = useStyles();
  const t = useT();
  return (
    <div className={styles.strip}>
      <span className={styles.icon} aria-hidden="true">
        <BeakerFilled />
      </span>
      {t('linking.practice-strip')}
    </div>
  );
}
