import { makeStyles, tokens } from '@fluentui/react-components';
import { useT } from '../../i18n/use-t.ts';
import { NoteDialog } from '../../ui/NoteDialog.tsx';

const KEYS = [
  'arrows',
  'home-end',
  'page',
  'letters',
  'enter',
  'space',
  'all',
  'escape',
  'find',
  'palette',
  'undo',
] as const;

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(8rem, auto) 1fr',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    margin: 0,
  },
  key: { fontWeight: tokens.fontWeightSemibold },
  does: { margin: 0 },
});

/** Which keys do what on the board. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const t = useT();
  return (
    <NoteDialog title={t('keys.title')} onClose={onClose}>
      <dl className={styles.list}>
        {KEYS.flatMap((key) => [
          <dt key={`${key} key`} className={styles.key}>
            {t(`keys.${key}-key`)}
          </dt>,
          <dd key={key} className={styles.does}>
            {t(`keys.${key}-does`)}
          </dd>,
        ])}
      </dl>
    </NoteDialog>
  );
}
