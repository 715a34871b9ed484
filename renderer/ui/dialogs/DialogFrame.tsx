import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import { NOT_SMALL } from '../breakpoints.ts';
import { useFocusReturn } from '../focus/use-focus-return.ts';

const useStyles = makeStyles({
  // Beside each other there is room for the words of a button on one line; below each other each has the whole width.
  actions: { [NOT_SMALL.style]: { whiteSpace: 'nowrap' } },
});

interface Props {
  /** Read out and shown at the top. */
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** The buttons at the bottom. */
  readonly actions?: ReactNode;
  readonly contentClassName?: string;
  /** A question that a click beside the dialog doesn't answer; only its buttons do. */
  readonly isAlert?: boolean;
  /** A click beside the dialog doesn't close it, so that what is typed stays. */
  readonly staysOnClickBeside?: boolean;
  /** Makes the dialog a form. */
  readonly onSubmit?: (event: FormEvent) => void;
  readonly onClose: () => void;
}

/** The frame of every dialog with a title; gives the keyboard back to where it was. */
export function DialogFrame(props: Props) {
  const { title, children, actions, contentClassName, isAlert = false } = props;
  const { staysOnClickBeside = false, onSubmit, onClose } = props;
  const styles = useStyles();
  useFocusReturn();
  const body = (
    <DialogBody>
      <DialogTitle>{title}</DialogTitle>
      <DialogContent className={contentClassName}>{children}</DialogContent>
      <DialogActions className={styles.actions}>{actions}</DialogActions>
    </DialogBody>
  );
  return (
    <Dialog
      open
      modalType={isAlert ? 'alert' : 'modal'}
      onOpenChange={(_event, { open, type }) => {
        if (!open && !(staysOnClickBeside && type === 'backdropClick')) onClose();
      }}
    >
      <DialogSurface>
        {onSubmit ? (
          <form onSubmit={onSubmit} noValidate>
            {body}
          </form>
        ) : (
          body
        )}
      </DialogSurface>
    </Dialog>
  );
}
