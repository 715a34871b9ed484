import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { ActionButton } from '../ActionButton.tsx';
import { DialogFrame } from './DialogFrame.tsx';

const useStyles = makeStyles({
  // In a low window the fields of a long form scroll and the buttons stay.
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXS}`,
  },
});

interface Props {
  readonly title: string;
  readonly submit: string;
  readonly isBusy: boolean;
  /** What the button says while it works, where nothing is saved. */
  readonly busyLabel?: string;
  readonly children: ReactNode;
  readonly onSubmit: (event: FormEvent) => void;
  readonly onClose: () => void;
}

/** A form in a dialog. */
export function FormDialog(props: Props) {
  const { title, submit, isBusy, busyLabel, children, onSubmit, onClose } = props;
  const styles = useStyles();
  const t = useT();
  const actions = (
    <>
      <Button onClick={onClose}>{t('ui.cancel')}</Button>
      <ActionButton
        type="submit"
        appearance="primary"
        isBusy={isBusy}
        busyLabel={busyLabel ?? t('ui.saving')}
      >
        {submit}
      </ActionButton>
    </>
  );
  return (
    <DialogFrame
      staysOnClickBeside
      title={title}
      actions={actions}
      contentClassName={styles.content}
      onSubmit={onSubmit}
      onClose={onClose}
    >
      {children}
    </DialogFrame>
  );
}
