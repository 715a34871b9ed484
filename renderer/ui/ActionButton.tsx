import { Button, Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';

interface Props {
  readonly isBusy: boolean;
  /** What it says while it works: "Saving…". */
  readonly busyLabel: string;
  readonly children: string;
  readonly appearance?: 'primary' | 'secondary' | 'subtle';
  readonly size?: 'small' | 'medium' | 'large';
  readonly icon?: ReactElement;
  readonly type?: 'button' | 'submit';
  readonly className?: string;
  /** Id of the sentence that says why the button does nothing; it can still be reached by keyboard. */
  readonly lockedBy?: string | undefined;
  /** Id of what the button is about, if its words alone don't say it. */
  readonly describedBy?: string;
  readonly onClick?: () => void;
}

/** A button that shows that its work is under way and can't be pressed twice; it keeps the focus meanwhile. */
export function ActionButton(props: Props) {
  const {
    isBusy,
    busyLabel,
    children,
    icon,
    type = 'button',
    describedBy,
    lockedBy,
    ...rest
  } = props;
  const shown = isBusy ? <Spinner size="tiny" /> : icon;
  return (
    <Button
      {...rest}
      {...(shown ? { icon: shown } : {})}
      type={type}
      aria-describedby={lockedBy ?? describedBy}
      disabledFocusable={isBusy || lockedBy !== undefined}
    >
      {isBusy ? busyLabel : children}
    </Button>
  );
}
