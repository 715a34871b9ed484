import { makeStyles, tokens } from '@fluentui/react-components';
import { useT } from '../../../../i18n/use-t.ts';
import { NoteDialog } from '../../../../ui/dialogs/NoteDialog.tsx';

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
  'back',
  'lock',
] as const;
const ANYWHERE: readonly (typeof KEYS)[number][] = ['find', 'palette', 'undo', 'back', 'lock'];

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

interface Props {
  /** People are cards, which the keyboard goes through as through any page. */
  readonly isCards: boolean;
  readonly onClose: () => void;
}

/** Which keys do what on the board as it is shown. */
export function KeysDialog({ isCards, onClose }: Props) {
  const styles = useStyles();
  const t = useT();
  return (
    <NoteDialog title={t('keys.title')} onClose={onClose}>
      <dl className={styles.list}>
        {(isCards ? ANYWHERE : KEYS).flatMap((key) => [
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
