import { useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import {
  type Answer,
  ask,
  bridge,
  type RowsReport,
  type TransferPreview,
} from '../../lib/bridge.ts';
import { readDropped } from '../../lib/dropped-file.ts';
import { FailureMessage } from '../../lib/FailureMessage.tsx';
import { useAction } from '../../lib/use-action.ts';
import { useForgetting } from '../../lib/use-forgetting.ts';
import { Breadcrumb } from '../../ui/Breadcrumb.tsx';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { Message } from '../../ui/Message.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { Stage } from '../../ui/Stage.tsx';
import { OpenFile } from './OpenFile.tsx';
import { RestoreReport } from './RestoreReport.tsx';
import { RestoreRows } from './RestoreRows.tsx';

type Chosen = Exclude<Answer<'transfer', 'choose'>, { readonly isCancelled: true }>;

/** How far the restoring is. */
type RestoreStage =
  | { readonly name: 'choose' }
  | { readonly name: 'locked'; readonly file: Chosen }
  | { readonly name: 'preview'; readonly file: Chosen; readonly preview: TransferPreview }
  | {
      readonly name: 'report';
      readonly file: Chosen;
      readonly preview: TransferPreview;
      readonly report: RowsReport;
    };

/** Restores credentials from a transfer file: choose it, unlock it, look, restore. */
export function RestoreScreen({ onBack }: { readonly onBack: () => void }) {
  const t = useT();
  const [stage, setStage] = useState<RestoreStage>({ name: 'choose' });
  useForgetting(stage.name === 'choose' ? undefined : stage.file.importId, forget);
  const again = () => setStage({ name: 'choose' });
  return (
    <>
      <Breadcrumb
        trail={[{ label: t('nav.credentials'), onOpen: onBack }]}
        here={t('restore.title')}
      />
      <PageHeading lead={t('restore.lead')}>{t('restore.title')}</PageHeading>
      <Stage name={stage.name}>
        {stage.name === 'choose' ? (
          <ChooseFile onChosen={(file) => setStage({ name: 'locked', file })} />
        ) : null}
        {stage.name === 'locked' ? (
          <OpenFile
            file={stage.file}
            onOpened={(preview) => setStage({ ...stage, name: 'preview', preview })}
            onAnother={again}
          />
        ) : null}
        {stage.name === 'preview' ? (
          <RestoreRows
            preview={stage.preview}
            onRestored={(report) => setStage({ ...stage, name: 'report', report })}
            onAnother={again}
          />
        ) : null}
        {stage.name === 'report' ? (
          <RestoreReport
            preview={stage.preview}
            report={stage.report}
            onAnother={again}
            onDone={onBack}
          />
        ) : null}
      </Stage>
    </>
  );
}

function ChooseFile({ onChosen }: { readonly onChosen: (file: Chosen) => void }) {
  const t = useT();
  const [isClosed, setClosed] = useState(false);
  const read = useAction(async (file: File | undefined) => {
    if (!file) return bridge().transfer.choose({});
    const dropped = await readDropped(file);
    return dropped.ok ? bridge().transfer.read(dropped.value) : dropped;
  });
  const onFile = async (file?: File) => {
    setClosed(false);
    const result = await read.run(file);
    if (!result?.ok) return;
    if (result.value.isCancelled) setClosed(true);
    else onChosen(result.value);
  };
  return (
    <Panel title={t('restore.file-title')}>
      <Stack gap="l">
        <FileDrop
          choose={t('restore.choose')}
          busyLabel={t('rescue.reading')}
          hint={t('restore.drop-hint')}
          isBusy={read.isBusy}
          onChoose={() => void onFile()}
          onDrop={(file) => void onFile(file)}
        />
        {isClosed ? <Message intent="info">{t('ui.no-file-chosen')}</Message> : null}
        <FailureMessage failure={read.failure} />
      </Stack>
    </Panel>
  );
}

function forget(importId: string): void {
  void ask(() => bridge().transfer.drop({ importId }));
}
