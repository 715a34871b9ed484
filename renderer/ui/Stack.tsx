import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  none: { gap: tokens.spacingVerticalNone },
  s: { gap: tokens.spacingVerticalS },
  m: { gap: tokens.spacingVerticalM },
  l: { gap: tokens.spacingVerticalL },
  xl: { gap: tokens.spacingVerticalXXL },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
});

interface Props {
  readonly gap?: 'none' | 's' | 'm' | 'l' | 'xl';
  readonly className?: string;
  readonly children: ReactNode;
}

/** One below the other, evenly spaced. */
export function Stack({ gap = 'm', className, children }: Props) {
  const styles = useStyles();
  return <div className={mergeClasses(styles.stack, styles[gap], className)}>{children}</div>;
}

/** Side by side, wrapping when there is no room. */
export function Row({ className, children }: Omit<Props, 'gap'>) {
  const styles = useStyles();
  return <div className={mergeClasses(styles.row, className)}>{children}</div>;
}
