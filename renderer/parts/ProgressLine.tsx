import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useT } from '../i18n/use-t.ts';
import { useProgress } from '../lib/bridge/use-progress.ts';

const useStyles = makeStyles({
  line: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface Props {
  readonly of: Parameters<typeof useProgress>[0];
  /** Which import's, where several may be under way. */
  readonly importId?: string;
  readonly label: string;
  /** What a person can do in the meantime, such as stop it. */
  readonly children?: ReactNode;
}

/** The progress of a long job, in words and as a bar. */
export function ProgressLine({ of, importId, label, children }: Props) {
  const styles = useStyles();
  const t = useT();
  const progress = useProgress(of, importId);
  return (
    <div className={styles.line}>
      <div role="status">{label}</div>
      <ProgressBar
        aria-label={label}
        {...(progress ? { value: progress.done, max: Math.max(progress.total, 1) } : {})}
      />
      {progress ? (
        <div>{t('ui.progress', { done: progress.done, total: progress.total })}</div>
      ) : null}
      {children}
    </div>
  );
}
