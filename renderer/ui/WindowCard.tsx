import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  window: {
    boxSizing: 'border-box',
    minHeight: '100%',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  card: {
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: '26rem',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalXXL,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  wide: { maxWidth: '36rem' },
  icon: { fontSize: '32px', color: tokens.colorBrandForeground1, display: 'flex' },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  heading: { ...typographyStyles.title3, margin: 0, ':focus-visible': { outlineStyle: 'none' } },
});

interface Props {
  readonly icon: ReactNode;
  readonly title: string;
  /** Whether something is wrong: wider, with the icon in the color of a warning. */
  readonly isWarning?: boolean;
  readonly children: ReactNode;
}

/** One card in the middle of the window, in place of the whole app. */
export function WindowCard({ icon, title, isWarning = false, children }: Props) {
  const styles = useStyles();
  return (
    <main className={styles.window}>
      <div className={mergeClasses(styles.card, isWarning && styles.wide)}>
        <span className={mergeClasses(styles.icon, isWarning && styles.warning)} aria-hidden="true">
          {icon}
        </span>
        <h1 className={styles.heading}>{title}</h1>
        {children}
      </div>
    </main>
  );
}
