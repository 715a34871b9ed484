import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { ActionButton } from '../ActionButton.tsx';
import { DialogFrame } from './DialogFrame.tsx';

interface Props {
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly confirm: string;
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks before something that can't be undone, and only then. The safe answer comes first. */
export function ConfirmDialog({ title, children, confirm, isBusy, onConfirm, onCancel }: Props) {
  const t = useT();
  const actions = (
    <>
      <Button appearance="primary" onClick={onCancel}>
        {t('ui.cancel')}
      </Button>
      <ActionButton isBusy={isBusy} busyLabel={t('ui.working')} onClick={onConfirm}>
        {confirm}
      </ActionButton>
    </>
  );
  return (
    <DialogFrame isAlert title={title} actions={actions} onClose={onCancel}>
      {children}
    </DialogFrame>
  );
}
