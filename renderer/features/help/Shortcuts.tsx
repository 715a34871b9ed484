import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { NoteDialog } from '../../ui/dialogs/NoteDialog.tsx';

const ANYWHERE = ['guide', 'list', 'palette', 'find', 'undo', 'back', 'lock'] as const;
const ON_BOARD = [
  'arrows',
  'home-end',
  'page',
  'letters',
  'enter',
  'space',
  'all',
  'escape',
] as const;

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase300,
    ':first-child': { marginTop: 0 },
  },
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(8rem, 11rem) 1fr',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    margin: 0,
  },
  key: { fontWeight: tokens.fontWeightSemibold },
  does: { margin: 0 },
});

interface Props {
  readonly onClose: () => void;
}

/** Which keys do what, everywhere and on the board. */
export function Shortcuts({ onClose }: Props) {
  const styles = useStyles();
  const t = useT();
  const groups = [
    { title: t('keys.anywhere'), keys: ANYWHERE },
    { title: t('keys.on-board'), keys: ON_BOARD },
  ];
  return (
    <NoteDialog title={t('keys.title')} onClose={onClose}>
      {groups.map(({ title, keys }) => (
        <Fragment key={title}>
          <h3 className={styles.heading}>{title}</h3>
          <dl className={styles.list}>
            {keys.map((key) => (
              <Fragment key={key}>
                <dt className={styles.key}>{t(`keys.${key}-key`)}</dt>
                <dd className={styles.does}>{t(`keys.${key}-does`)}</dd>
              </Fragment>
            ))}
          </dl>
        </Fragment>
      ))}
    </NoteDialog>
  );
}
