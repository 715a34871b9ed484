import {
  Link,
  makeStyles,
  mergeClasses,
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
import { useProfile } from '../lib/stores/profile.store.ts';
import { MEDIUM } from '../ui/breakpoints.ts';
import { useUndo } from './use-undo.ts';

/** Long enough to decide whether to undo; short when there is nothing to undo. */
const SHOWN_MS = { withUndo: 12_000, plain: 5_000 };

const useStyles = makeStyles({
  // In the bar at the top, beside the button of the navigation: there they neither cover nor move what they are about.
  messages: {
    position: 'fixed',
    top: tokens.spacingVerticalXS,
    insetInlineStart: '56px',
    maxWidth: 'min(40rem, calc(100% - 200px))',
    zIndex: 4,
  },
  // The way out of practice stays in view.
  practice: {
    insetInlineStart: '410px',
    maxWidth: 'min(40rem, calc(100% - 560px))',
    [MEDIUM.style]: { insetInlineStart: '56px', maxWidth: 'calc(100% - 200px)' },
  },
  toaster: {
    position: 'static',
    width: 'auto',
    maxWidth: '100%',
    boxSizing: 'border-box',
    // One that goes away lies below the next, and moves nothing either.
    display: 'grid',
    '& > .fui-ToastContainer': { margin: 0, gridRowStart: 1, gridColumnStart: 1 },
    // Two lines fit into the bar.
    '& .fui-Toast': {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
      alignItems: 'center',
    },
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
  const isPractice = useProfile((state) => state.isPractice);

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
    <section
      aria-label={t('app.messages')}
      className={mergeClasses(styles.messages, isPractice && styles.practice)}
    >
      <Toaster inline toasterId={toasterId} position="bottom-start" className={styles.toaster} />
    </section>
  );
}
