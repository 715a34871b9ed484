import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useT } from '../i18n/use-t.ts';
import { ActionButton } from './ActionButton.tsx';
import { useFocusReturn } from './use-focus-return.ts';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  readonly confirm: string;
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks before something that can't be undone; only for that. The way out comes first. */
export function ConfirmDialog({ title, children, confirm, isBusy, onConfirm, onCancel }: Props) {
  const t = useT();
  useFocusReturn();
  return (
    <Dialog open modalType="alert" onOpenChange={(_event, data) => !data.open && onCancel()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onCancel}>
              {t('ui.cancel')}
            </Button>
            <ActionButton isBusy={isBusy} busyLabel={t('ui.working')} onClick={onConfirm}>
              {confirm}
            </ActionButton>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
