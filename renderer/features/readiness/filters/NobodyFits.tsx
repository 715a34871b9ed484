import { makeStyles, tokens } from '@fluentui/react-components';
import { useT } from '../../../i18n/use-t.ts';
import { useLook } from '../state/look.store.ts';

const useStyles = makeStyles({
  empty: {
    flexGrow: 1,
    padding: tokens.spacingHorizontalXXL,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    textAlign: 'center',
  },
});

/** Shown instead of people when search and filters leave nobody. `me` is the person behind "my people". */
export function NobodyFits({ me }: { readonly me: string }) {
  const styles = useStyles();
  const t = useT();
  const isMine = useLook((state) => state.narrowing.inCharge === 'me');
  return (
    <div className={styles.empty}>
      <p>{t('board.nobody-fits')}</p>
      {isMine ? <p>{t('board.mine-are', { me })}</p> : null}
    </div>
  );
}
