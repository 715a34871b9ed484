import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
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
  ofCourt: { border: '1px solid #cbd2d9', backgroundColor: '#ffffff' },
  of: { color: tokens.colorNeutralForeground2 },
  ofCourtName: { color: '#52606d' },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
  },
});

interface Props {
  readonly names: NamesOnBothSides;
  /** They stand on the drawing of a court's page, which is white in every theme. */
  readonly isOnCourtPage?: boolean;
}

/** The two names as the court's page shows them. */
export function BothNames({ names, isOnCourtPage = false }: Props) {
  const styles = useStyles();
  const t = useT();
  const side = mergeClasses(styles.side, isOnCourtPage && styles.ofCourt);
  const of = mergeClasses(styles.of, isOnCourtPage && styles.ofCourtName);
  return (
    <dl className={styles.both}>
      <div className={side}>
        <dt className={of}>{t('linking.ecf-name')}</dt>
        <dd className={styles.name}>{names.ecf}</dd>
      </div>
      <div className={side}>
        <dt className={of}>{t('linking.pacer-name')}</dt>
        <dd className={styles.name}>{names.pacer}</dd>
      </div>
    </dl>
  );
}
