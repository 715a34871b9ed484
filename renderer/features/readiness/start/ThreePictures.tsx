import { makeStyles, tokens } from '@fluentui/react-components';
import { useT } from '../../../i18n/use-t.ts';
import { LinkPicture, PreparePicture, RecordPicture } from './Pictures.tsx';

const useStyles = makeStyles({
  pictures: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(14rem, 100%), 1fr))',
    gap: tokens.spacingHorizontalXXL,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  picture: { display: 'flex', alignItems: 'center', height: '72px' },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const PICTURES = [
  { name: 'record', Picture: RecordPicture },
  { name: 'prepare', Picture: PreparePicture },
  { name: 'link', Picture: LinkPicture },
] as const;

/** How FileReady works in three pictures: record, prepare, link. */
export function ThreePictures() {
  const styles = useStyles();
  const t = useT();
  return (
    <ul className={styles.pictures}>
      {PICTURES.map(({ name, Picture }) => (
        <li key={name}>
          <div className={styles.picture}>
            <Picture />
          </div>
          <h2 className={styles.name}>{t(`first-run.${name}-title`)}</h2>
          <p className={styles.words}>{t(`first-run.${name}`)}</p>
        </li>
      ))}
    </ul>
  );
}
