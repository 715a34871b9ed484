import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkFilled } from '@fluentui/react-icons/svg/checkmark';
import { useT } from '../../../i18n/use-t.ts';
import type { LinkingView } from '../../../lib/bridge/bridge.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    listStyleType: 'none',
  },
  menu: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  filing: {
    border: `1px solid ${tokens.colorPaletteGreenBorderActive}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  words: { margin: 0 },
});

interface Props {
  readonly menus: NonNullable<LinkingView['menus']>;
}

/** The menus of the court's page in their order, with the filing menus marked. */
export function MenusSeen({ menus }: Props) {
  const styles = useStyles();
  const t = useT();
  return (
    <>
      <p className={styles.words}>{t(`menus.${menus.shows}`)}</p>
      <ul className={styles.bar}>
        {menus.labels.map((label) => {
          const isFiling = menus.filing.includes(label);
          return (
            <li key={label} className={mergeClasses(styles.menu, isFiling && styles.filing)}>
              {isFiling ? <CheckmarkFilled aria-hidden="true" /> : null}
              {label}
              {isFiling ? ` ${t('menus.filing')}` : null}
            </li>
          );
        })}
      </ul>
    </>
  );
}
