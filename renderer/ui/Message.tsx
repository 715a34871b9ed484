import {
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  type MessageBarProps,
  MessageBarTitle,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { WIDE } from './breakpoints.ts';

const useStyles = makeStyles({
  body: { overflowWrap: 'anywhere' },
  bar: {
    [WIDE.style]: {
      alignItems: 'center',
      paddingTop: tokens.spacingVerticalXS,
      paddingBottom: tokens.spacingVerticalXS,
      gridTemplateColumns: 'auto 1fr auto',
      gridTemplateAreas: '"icon body secondaryActions"',
    },
  },
  barActions: {
    [WIDE.style]: { marginTop: 0, marginBottom: 0, marginRight: tokens.spacingHorizontalS },
  },
});

interface Props {
  readonly intent: NonNullable<MessageBarProps['intent']>;
  readonly title?: ReactNode;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  /** A screen reader reads `alert` at once; `none` is an ordinary part of the page. */
  readonly says?: 'alert' | 'none';
  /** One line across a wide window, with its actions at the end. In other windows the actions are below. */
  readonly isBar?: boolean;
}

/** A message where it matters: a symbol, a word and what to do, never color alone. */
export function Message({ intent, title, children, actions, says = 'none', isBar = false }: Props) {
  const styles = useStyles();
  return (
    <div role={says === 'alert' ? 'alert' : undefined}>
      <MessageBar intent={intent} layout="multiline" className={mergeClasses(isBar && styles.bar)}>
        <MessageBarBody className={styles.body}>
          {title === undefined ? null : <MessageBarTitle>{title}</MessageBarTitle>}
          {children}
        </MessageBarBody>
        {actions === undefined ? null : (
          <MessageBarActions className={mergeClasses(isBar && styles.barActions)}>
            {actions}
          </MessageBarActions>
        )}
      </MessageBar>
    </div>
  );
}
