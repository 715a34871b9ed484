import { useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { ask, bridge, type RescuePreview, type RowsReport } from '../../lib/bridge/bridge.ts';
import { useForgetting } from '../../lib/forms/use-forgetting.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Stage } from '../../ui/Stage.tsx';
import { GuideStage } from './GuideStage.tsx';
import { PreviewStage } from './PreviewStage.tsx';
import { ReportStage } from './ReportStage.tsx';

/** The stage of the import. */
type RescueStage =
  | { readonly name: 'guide' }
  | { readonly name: 'preview'; readonly preview: RescuePreview }
  | { readonly name: 'report'; readonly preview: RescuePreview; readonly report: RowsReport };

/** Saves court logins from the export of a browser or password manager, step by step. */
export function RescueScreen() {
  const t = useT();
  const [stage, setStage] = useState<RescueStage>({ name: 'guide' });
  useForgetting(stage.name === 'guide' ? undefined : stage.preview.importId, forget);
  return (
    <>
      <PageHeading lead={t('rescue.lead')}>{t('rescue.title')}</PageHeading>
      <Stage name={stage.name}>
        {stage.name === 'guide' ? (
          <GuideStage onRead={(preview) => setStage({ name: 'preview', preview })} />
        ) : null}
        {stage.name === 'preview' ? (
          <PreviewStage
            preview={stage.preview}
            onCommitted={(report) => setStage({ ...stage, name: 'report', report })}
            onAnother={() => setStage({ name: 'guide' })}
          />
        ) : null}
        {stage.name === 'report' ? (
          <ReportStage
            preview={stage.preview}
            report={stage.report}
            onRest={() => setStage({ name: 'preview', preview: restOf(stage) })}
            onAnother={() => setStage({ name: 'guide' })}
          />
        ) : null}
      </Stage>
    </>
  );
}

/** What is not in the keychain yet, to go through once more. */
function restOf({ preview, report }: Extract<RescueStage, { name: 'report' }>): RescuePreview {
  const done = new Set(report.done.map(({ row }) => row));
  return { ...preview, rows: preview.rows.filter(({ row }) => !done.has(row)) };
}

function forget(importId: string): void {
  void ask(() => bridge().rescue.drop({ importId }));
}
