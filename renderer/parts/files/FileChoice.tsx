import { useState } from 'react';
import type { PolicyName } from '../../../electron/shared/domain/policy/table.ts';
import type { Result } from '../../../electron/shared/domain/values/result.ts';
import { useT } from '../../i18n/use-t.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { type DroppedFile, readDropped } from '../../lib/forms/dropped-file.ts';
import { FileDrop } from '../../ui/fields/FileDrop.tsx';
import { Message } from '../../ui/Message.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { FailureMessage } from '../FailureMessage.tsx';
import { SetByIt, useSetByIt } from '../SetByIt.tsx';

/** What happened to a requested file. */
type Chosen<T> = T | { readonly isCanceled: true };

interface Props<T> {
  /** The policy that may close this. */
  readonly policy: PolicyName;
  readonly choose: string;
  readonly hint: string;
  /** Asks for a file with the system's dialog. */
  readonly onAsk: () => Promise<Result<Chosen<T>>>;
  /** Takes a file that was dropped. */
  readonly onDropped: (file: DroppedFile) => Promise<Result<Chosen<T>>>;
  readonly onRead: (read: T) => void;
}

/** Takes a file, chosen or dropped, and says in place why one can't be taken. */
export function FileChoice<T extends { readonly isCanceled: false }>(props: Props<T>) {
  const t = useT();
  const lock = useSetByIt(props.policy);
  const [isClosed, setClosed] = useState(false);
  const read = useAction(async (file: File | undefined): Promise<Result<Chosen<T>>> => {
    if (!file) return props.onAsk();
    const dropped = await readDropped(file);
    return dropped.ok ? props.onDropped(dropped.value) : dropped;
  });
  const onFile = async (file?: File) => {
    setClosed(false);
    const result = await read.run(file);
    if (!result?.ok) return;
    if (result.value.isCanceled) setClosed(true);
    else props.onRead(result.value);
  };
  return (
    <Stack gap="l">
      <FileDrop
        choose={props.choose}
        busyLabel={t('rescue.reading')}
        hint={props.hint}
        isBusy={read.isBusy}
        lockedBy={lock.noteId}
        onChoose={() => void onFile()}
        onDrop={(file) => void onFile(file)}
      />
      <SetByIt lock={lock} />
      {isClosed ? <Message intent="info">{t('ui.no-file-chosen')}</Message> : null}
      <FailureMessage failure={read.failure} />
    </Stack>
  );
}
