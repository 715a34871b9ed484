import {
  Link,
  makeStyles,
  Toast,
  Toaster,
  ToastTitle,
  ToastTrigger,
  tokens,
  useId,
  useToastController,
} from '@fluentui/react-components';
import { useEffect } from 'react';
import { useT } from '../i18n/use-t.ts';
import { canUndo, useAnnouncements } from '../lib/stores/announcements.store.ts';
import { useUndo } from './use-undo.ts';

/** Long enough to decide whether to undo; short when there is nothing to undo. */
const SHOWN_MS = { withUndo: 12_000, plain: 5_000 };

const useStyles = makeStyles({
  // Part of the window's layout, which makes room: over it, they would cover what the message is about.
  messages: { display: 'flex', justifyContent: 'center' },
  toaster: {
    position: 'static',
    width: 'auto',
    maxWidth: '100%',
    boxSizing: 'border-box',
    padding: `0 ${tokens.spacingHorizontalM}`,
    '& .fui-ToastContainer': { margin: `${tokens.spacingVerticalXS} 0` },
  },
});

/** Says what was just done and offers Undo. Stays while the pointer or the focus is on it. Reports when its region exists. */
export function Toasts({ onThere }: { readonly onThere: (isThere: true) => void }) {
  const styles = useStyles();
  const t = useT();
  const toasterId = useId('toasts');
  const { dispatchToast, dismissAllToasts } = useToastController(toasterId);
  const latest = useAnnouncements((state) => state.latest);
  const undo = useUndo();

  useEffect(() => onThere(true), [onThere]);
  useEffect(() => {
    if (!latest) return;
    dismissAllToasts();
    const action = canUndo(latest.undo) ? (
      <ToastTrigger>
        <Link onClick={() => void undo(latest)}>{t('undo.action')}</Link>
      </ToastTrigger>
    ) : undefined;
    dispatchToast(
      <Toast>
        <ToastTitle {...(action ? { action } : {})}>{latest.text}</ToastTitle>
      </Toast>,
      {
        intent: 'info',
        timeout: canUndo(latest.undo) ? SHOWN_MS.withUndo : SHOWN_MS.plain,
        pauseOnHover: true,
      },
    );
  }, [latest, dispatchToast, dismissAllToasts, undo, t]);

  return (
    <section aria-label={t('app.messages')} className={styles.messages}>
      <Toaster inline toasterId={toasterId} position="bottom-start" className={styles.toaster} />
    </section>
  );
}
