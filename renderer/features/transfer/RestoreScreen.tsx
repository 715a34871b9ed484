import { useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import {
  type Answer,
  ask,
  bridge,
  type RowsReport,
  type TransferPreview,
} from '../../lib/bridge/bridge.ts';
import { useForgetting } from '../../lib/forms/use-forgetting.ts';
import { FileChoice } from '../../parts/files/FileChoice.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Stage } from '../../ui/Stage.tsx';
import { OpenFile } from './OpenFile.tsx';
import { RestoreReport } from './RestoreReport.tsx';
import { RestoreRows } from './RestoreRows.tsx';

type Chosen = Exclude<Answer<'transfer', 'choose'>, { readonly isCanceled: true }>;

/** The stage of restoring. */
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
export function RestoreScreen() {
  const t = useT();
  const [stage, setStage] = useState<RestoreStage>({ name: 'choose' });
  useForgetting(stage.name === 'choose' ? undefined : stage.file.importId, forget);
  const again = () => setStage({ name: 'choose' });
  return (
    <>
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
          <RestoreReport preview={stage.preview} report={stage.report} onAnother={again} />
        ) : null}
      </Stage>
    </>
  );
}

function ChooseFile({ onChosen }: { readonly onChosen: (file: Chosen) => void }) {
  const t = useT();
  return (
    <Panel title={t('restore.file-title')}>
      <FileChoice
        policy="Transfer"
        choose={t('restore.choose')}
        hint={t('restore.drop-hint')}
        onAsk={() => bridge().transfer.choose({})}
        onDropped={(file) => bridge().transfer.read(file)}
        onRead={onChosen}
      />
    </Panel>
  );
}

function forget(importId: string): void {
  void ask(() => bridge().transfer.drop({ importId }));
}
