import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { LOW, MEDIUM } from './breakpoints.ts';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    // Over the empty rim at the bottom of the view.
    bottom: `calc(-1 * ${tokens.spacingHorizontalXXXL})`,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    [MEDIUM.style]: { position: 'static' },
    [LOW.style]: { position: 'static' },
  },
  onPanel: { backgroundColor: tokens.colorNeutralBackground1 },
  onPage: { backgroundColor: tokens.colorNeutralBackground2 },
});

interface Props {
  /** What it lies on: inside a panel, or below several. */
  readonly ground: 'panel' | 'page';
  readonly className?: string;
  readonly children: ReactNode;
}

/** What leads on from a long step. It stays in view at the bottom of the window, except where the window has no room for that. */
export function ActionBar({ ground, className, children }: Props) {
  const styles = useStyles();
  const look = ground === 'panel' ? styles.onPanel : styles.onPage;
  return <div className={mergeClasses(styles.bar, look, className)}>{children}</div>;
}
