import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Failure } from '../../../electron/shared/domain/values/result.ts';
import { useT } from '../../i18n/use-t.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { DialogFrame } from '../../ui/dialogs/DialogFrame.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { Waiting } from '../../ui/Waiting.tsx';

interface Props {
  readonly why: ReactNode;
  readonly waitingFor?: string;
  readonly failure?: Failure | undefined;
  readonly actions?: ReactNode;
  readonly onCancel: () => void;
}

/** A question that the system asks, or that can't be asked: there is nothing to type here. */
export function WaitingDialog({ why, waitingFor, failure, actions, onCancel }: Props) {
  const t = useT();
  const buttons = (
    <>
      <Button onClick={onCancel}>{t('ui.cancel')}</Button>
      {actions}
    </>
  );
  return (
    <DialogFrame title={t('presence.title')} actions={buttons} onClose={onCancel}>
      <Stack>
        <div>{why}</div>
        {failure ? (
          <FailureMessage failure={failure} />
        ) : (
          <Waiting {...(waitingFor ? { label: waitingFor } : {})} />
        )}
      </Stack>
    </DialogFrame>
  );
}
