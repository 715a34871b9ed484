import { Button } from '@fluentui/react-components';
import { useT } from '../../i18n/use-t.ts';
import { ask, bridge } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { ProgressLine } from '../../parts/ProgressLine.tsx';
import { SetByIt, useSetByIt } from '../../parts/SetByIt.tsx';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Row, Stack } from '../../ui/Stack.tsx';
import { type Preview, useImport } from './import.store.ts';
import { SaveLeftOut } from './SaveLeftOut.tsx';

/** Records the rows that are ready, and says how many are left out. */
export function CommitPanel({ preview }: { readonly preview: Preview }) {
  const t = useT();
  const { importId, counts, mappingProblems } = preview;
  const commit = useCommit(preview);
  const left = counts.total - counts.ready;
  const lock = useSetByIt('Import');
  return (
    <Panel title={t('import.commit-title')}>
      <Stack gap="m">
        <div role="status">{t('import.commit-about', { ready: counts.ready, left })}</div>
        {mappingProblems.length > 0 ? (
          <Message intent="warning">{t('import.settle-columns')}</Message>
        ) : null}
        {commit.isBusy ? <Recording preview={preview} /> : null}
        <FailureMessage failure={commit.failure} />
        <SetByIt lock={lock} />
        <Row>
          {counts.ready > 0 ? (
            <CommitButton
              ready={counts.ready - (counts.joined ?? 0)}
              commit={commit}
              lockedBy={lock.noteId}
            />
          ) : null}
          {left > 0 ? <SaveLeftOut importId={importId} rows={left} /> : null}
          <OtherFile />
        </Row>
      </Stack>
    </Panel>
  );
}

function useCommit({ importId }: Preview) {
  const finish = useImport((state) => state.finish);
  const { run, isBusy, failure } = useAction(() => bridge().rosterImport.commit({ importId }));
  const onCommit = async () => {
    const result = await run(undefined);
    if (result?.ok) finish(result.value);
  };
  return { isBusy, failure, onCommit };
}

interface CommitButtonProps {
  readonly ready: number;
  readonly commit: ReturnType<typeof useCommit>;
  readonly lockedBy: string | undefined;
}

function CommitButton({ ready, commit: { isBusy, onCommit }, lockedBy }: CommitButtonProps) {
  const t = useT();
  return (
    <ActionButton
      appearance="primary"
      isBusy={isBusy}
      lockedBy={lockedBy}
      busyLabel={t('import.recording')}
      onClick={() => void onCommit()}
    >
      {t('import.commit', { ready })}
    </ActionButton>
  );
}

/** How far the recording has come, and the way to stop it. */
function Recording({ preview: { importId } }: { readonly preview: Preview }) {
  const t = useT();
  return (
    <ProgressLine of="roster" importId={importId} label={t('import.recording')}>
      <Row>
        <Button onClick={() => void ask(() => bridge().rosterImport.stop({ importId }))}>
          {t('import.stop')}
        </Button>
      </Row>
    </ProgressLine>
  );
}

function OtherFile() {
  const t = useT();
  const reset = useImport((state) => state.reset);
  return (
    <Button appearance="subtle" onClick={reset}>
      {t('import.other-file')}
    </Button>
  );
}
