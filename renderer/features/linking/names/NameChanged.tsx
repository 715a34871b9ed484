import { makeStyles, tokens } from '@fluentui/react-components';
import { useMarked } from '../../../i18n/use-marked.tsx';
import { useT } from '../../../i18n/use-t.ts';
import type { LinkingView } from '../../../lib/bridge/bridge.ts';
import { ContactLines } from '../../../parts/courts/ContactLines.tsx';

const useStyles = makeStyles({
  both: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(18rem, 100%), 1fr))',
    gap: tokens.spacingHorizontalXL,
  },
  heading: { fontWeight: tokens.fontWeightSemibold },
  ways: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: tokens.spacingHorizontalXL },
});

const WAYS = ['changed-at-pacer', 'changed-at-court', 'changed-as-is'] as const;

/** The two explanations of a different last name side by side, each with what to do. */
export function NameChanged({ view }: { readonly view: LinkingView }) {
  const styles = useStyles();
  const t = useT();
  const mark = useMarked();
  return (
    <div className={styles.both}>
      <div>
        <div className={styles.heading}>{t('linking.other-person-title')}</div>
        <div>
          {mark(t(view.way === 'guided' ? 'linking.other-person-guided' : 'linking.other-person'))}
        </div>
      </div>
      <div>
        <div className={styles.heading}>{t('linking.changed-title')}</div>
        <div>{t('linking.changed')}</div>
        <ul className={styles.ways}>
          {WAYS.map((way) => (
            <li key={way}>{mark(t(`linking.${way}`))}</li>
          ))}
        </ul>
        <ContactLines contacts={view.helpDesk} values={{}} />
      </div>
    </div>
  );
}
