import {
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  type MessageBarProps,
  MessageBarTitle,
  makeStyles,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({ body: { overflowWrap: 'anywhere' } });

interface Props {
  readonly intent: NonNullable<MessageBarProps['intent']>;
  readonly title?: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  /** `alert` is read out at once; `none` is part of the page as it came. */
  readonly says?: 'alert' | 'none';
}

/** A message in place: a symbol, a word and what to do, never colour alone. */
export function Message({ intent, title, children, actions, says = 'none' }: Props) {
  const styles = useStyles();
  return (
    <div role={says === 'alert' ? 'alert' : undefined}>
      <MessageBar intent={intent} layout="multiline">
        <MessageBarBody className={styles.body}>
          {title === undefined ? null : <MessageBarTitle>{title}</MessageBarTitle>}
          {children}
        </MessageBarBody>
        {actions === undefined ? null : <MessageBarActions>{actions}</MessageBarActions>}
      </MessageBar>
    </div>
  );
}
