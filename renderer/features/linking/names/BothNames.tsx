import { makeStyles, tokens } from '@fluentui/react-components';
import type { NamesOnBothSides } from '../../../../electron/shared/domain/linking/events.ts';
import { useT } from '../../../i18n/use-t.ts';

const useStyles = makeStyles({
  both: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(14rem, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
    margin: 0,
  },
  side: {
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  of: { color: tokens.colorNeutralForeground2 },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
  },
});

/** The two names as the court's page shows them. */
export function BothNames({ names }: { readonly names: NamesOnBothSides }) {
  const styles = useStyles();
  const t = useT();
  return (
    <dl className={styles.both}>
      <div className={styles.side}>
        <dt className={styles.of}>{t('linking.ecf-name')}</dt>
        <dd className={styles.name}>{names.ecf}</dd>
      </div>
      <div className={styles.side}>
        <dt className={styles.of}>{t('linking.pacer-name')}</dt>
        <dd className={styles.name}>{names.pacer}</dd>
      </div>
    </dl>
  );
}
