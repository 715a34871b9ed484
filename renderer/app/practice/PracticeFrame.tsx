import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { WindowKind } from '../../ui/use-window-title.ts';

const useStyles = makeStyles({
  frame: {
    boxSizing: 'border-box',
    height: '100%',
    padding: '6px',
    // Stripes in violet are practice and nothing else.
    backgroundImage:
      'repeating-linear-gradient(135deg, light-dark(#b9aee4, #5f54a0) 0 8px, light-dark(#efecfa, #2a2545) 8px 16px)',
  },
  inside: { height: '100%', overflow: 'hidden' },
});

/** The frame of the practice window, around whatever it shows: no one takes it for the firm's. */
export function PracticeFrame({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <WindowKind value="practice">
      <div className={styles.frame}>
        <div className={styles.inside}>{children}</div>
      </div>
    </WindowKind>
  );
}
