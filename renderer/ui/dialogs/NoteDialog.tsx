import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { DialogFrame } from './DialogFrame.tsx';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** Something to read and close. It asks nothing. */
export function NoteDialog({ title, children, onClose }: Props) {
  const t = useT();
  const close = (
    <Button appearance="primary" onClick={onClose}>
      {t('ui.close')}
    </Button>
  );
  return (
    <DialogFrame title={title} actions={close} onClose={onClose}>
      {children}
    </DialogFrame>
  );
}
