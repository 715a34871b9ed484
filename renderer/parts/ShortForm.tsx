import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { Failure } from '../../electron/shared/domain/values/result.ts';
import { useT } from '../i18n/use-t.ts';
import { ActionButton } from '../ui/ActionButton.tsx';
import { FailureMessage } from './FailureMessage.tsx';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', maxWidth: '28rem' },
  m: { gap: tokens.spacingVerticalM },
  l: { gap: tokens.spacingVerticalL },
  button: { alignSelf: 'flex-start' },
});

interface Props {
  /** The fields, one below the other. */
  readonly children: ReactNode;
  readonly gap?: 'm' | 'l';
  /** What went wrong that isn't said beside a field. */
  readonly failure: Failure | undefined;
  /** The button that submits: its label, and what it says while the work is under way, by default that it saves. */
  readonly submit: {
    readonly label: string;
    readonly busyLabel?: string;
    readonly isBusy: boolean;
    readonly appearance?: 'primary';
    readonly icon?: ReactElement;
  };
  readonly onSubmit: () => void;
  readonly onInput?: () => void;
}

/** A form of a few fields in one narrow column, with one button. */
export function ShortForm({ children, gap = 'm', failure, submit, onSubmit, ...props }: Props) {
  const styles = useStyles();
  const t = useT();
  const { label, busyLabel = t('ui.saving'), ...button } = submit;
  return (
    <form
      {...props}
      className={mergeClasses(styles.form, styles[gap])}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
      <FailureMessage failure={failure} />
      <ActionButton {...button} busyLabel={busyLabel} type="submit" className={styles.button}>
        {label}
      </ActionButton>
    </form>
  );
}
