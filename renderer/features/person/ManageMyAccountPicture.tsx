import { makeStyles, tokens } from '@fluentui/react-components';
import { useT } from '../../i18n/use-t.ts';

const useStyles = makeStyles({
  figure: { margin: 0, minWidth: 0 },
  picture: {
    display: 'block',
    width: '100%',
    height: 'auto',
    maxWidth: '30rem',
    fontFamily: tokens.fontFamilyBase,
  },
  paper: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralStroke1 },
  band: { fill: tokens.colorNeutralBackground4 },
  line: { stroke: tokens.colorNeutralStroke2 },
  name: { fill: tokens.colorNeutralForeground2, fontSize: '13px' },
  value: { fill: tokens.colorNeutralForeground1, fontSize: '13px', fontWeight: 600 },
  title: { fill: tokens.colorNeutralForeground1, fontSize: '14px', fontWeight: 600 },
  mark: { fill: 'none', stroke: tokens.colorCompoundBrandStroke, strokeWidth: '3px' },
  pointer: { fill: tokens.colorCompoundBrandForeground1, fontSize: '13px', fontWeight: 600 },
  caption: {
    marginTop: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

const ROW_HEIGHT = 30;
const FIRST_ROW = 84;

/** Our own drawing of the place where Manage My Account shows the Account Type. Every value in it is invented. */
export function ManageMyAccountPicture() {
  const styles = useStyles();
  const t = useT();
  const rows = [
    { name: t('picture.account-number'), value: '7654321' },
    { name: t('picture.username'), value: 'jexample2020' },
    { name: t('picture.balance'), value: '$0.00' },
    { name: t('picture.status'), value: t('picture.active') },
    { name: t('picture.account-type'), value: t('account-type.upgraded'), isMarked: true },
  ];
  return (
    <figure className={styles.figure}>
      <svg
        viewBox="0 0 440 262"
        className={styles.picture}
        role="img"
        aria-label={t('picture.alt')}
      >
        <rect x="1" y="1" width="438" height="260" rx="8" className={styles.paper} />
        <path d="M2 40V9a7 7 0 0 1 7-7h422a7 7 0 0 1 7 7v31z" className={styles.band} />
        <text x="18" y="26" className={styles.title}>
          {t('picture.title')}
        </text>
        {rows.map(({ name, value, isMarked }, index) => {
          const y = FIRST_ROW + index * ROW_HEIGHT - 12;
          return (
            <g key={name}>
              <text x="24" y={y} className={styles.name}>
                {name}
              </text>
              <text x="188" y={y} className={styles.value}>
                {value}
              </text>
              {isMarked ? (
                <rect x="14" y={y - 20} width="412" height="30" rx="6" className={styles.mark} />
              ) : (
                <line x1="18" x2="422" y1={y + 10} y2={y + 10} className={styles.line} />
              )}
            </g>
          );
        })}
        <text x="24" y="236" className={styles.pointer}>
          {t('picture.look-here')}
        </text>
      </svg>
      <figcaption className={styles.caption}>{t('picture.caption')}</figcaption>
    </figure>
  );
}
