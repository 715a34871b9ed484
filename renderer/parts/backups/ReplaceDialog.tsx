import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { StartTrouble } from '../../../electron/shared/domain/records/file/start-trouble.ts';
import type { Result } from '../../../electron/shared/domain/values/result.ts';
import { useT } from '../../i18n/use-t.ts';
import { type Proof, useSaveWithProof } from '../../lib/bridge/use-save-with-proof.ts';
import { useStartTrouble } from '../../lib/stores/start-trouble.store.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { DialogFrame } from '../../ui/dialogs/DialogFrame.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { FailureMessage } from '../FailureMessage.tsx';

interface Props {
  readonly title: string;
  /** What the person agrees to. Absent where there is nothing to agree to. */
  readonly agree: string | undefined;
  readonly children: ReactNode;
  /** Replaces the records, and starts the app again. A trouble in the answer is what that met. */
  readonly call: (proof: Proof) => Promise<Result<{ readonly trouble?: StartTrouble | undefined }>>;
  readonly onClose: () => void;
}

/** Asks before the records are replaced by others, and does it. The safe answer comes first. */
export function ReplaceDialog({ title, agree, children, call, onClose }: Props) {
  const t = useT();
  const put = useStartTrouble((state) => state.put);
  const [isStartingAgain, setStartingAgain] = useState(false);
  const replace = useSaveWithProof({
    act: (_now: undefined) => ({ action: 'replace-records' }),
    call: (_now, proof) => call(proof),
  });
  const onAgree = async () => {
    const result = await replace.run(undefined);
    if (!result?.ok) return;
    setStartingAgain(true);
    if (result.value.trouble) {
      put(result.value.trouble);
      onClose();
    }
  };
  const isBusy = replace.isBusy || isStartingAgain;
  const actions = (
    <>
      <Button appearance="primary" disabledFocusable={isBusy} onClick={onClose}>
        {t(agree ? 'ui.cancel' : 'ui.close')}
      </Button>
      {agree ? (
        <ActionButton
          isBusy={isBusy}
          busyLabel={t(isStartingAgain ? 'backups.starting-again' : 'ui.working')}
          onClick={() => void onAgree()}
        >
          {agree}
        </ActionButton>
      ) : null}
    </>
  );
  return (
    <DialogFrame
      isAlert
      title={title}
      actions={actions}
      onClose={isBusy ? () => undefined : onClose}
    >
      <Stack>
        {children}
        <FailureMessage failure={replace.failure} />
      </Stack>
    </DialogFrame>
  );
}
