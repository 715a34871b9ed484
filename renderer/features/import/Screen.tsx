import { useT } from '../../i18n/use-t.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { focusTo } from '../../ui/focus/use-focus-kept.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { Stepper } from '../../ui/Stepper.tsx';
import { ChooseStage } from './ChooseStage.tsx';
import { useImport } from './import.store.ts';
import { PreviewStage } from './PreviewStage.tsx';
import { ReportStage } from './ReportStage.tsx';
import { useReopened } from './use-reopened.ts';

/** People from a CSV file: choose it, check and fix each row, record all of it at once. */
export function ImportScreen() {
  const t = useT();
  const { preview, isClosed, report } = useImport();
  const reopened = useReopened();
  const open = isClosed ? undefined : preview;
  const current = report ? 2 : open ? 1 : 0;
  return (
    <>
      <PageHeading lead={t('import.lead')}>{t('import.title')}</PageHeading>
      <Stack gap="l">
        <Stepper
          label={t('import.steps')}
          current={current}
          steps={[t('import.step-choose'), t('import.step-check'), t('import.step-done')]}
        />
        {report && preview ? (
          <div key="report" {...focusTo('h1')}>
            <ReportStage report={report} preview={preview} />
          </div>
        ) : open ? (
          <div key="preview" {...focusTo('h1')}>
            <PreviewStage preview={open} />
          </div>
        ) : reopened.isBusy ? null : (
          <>
            <FailureMessage failure={reopened.failure} />
            <div {...focusTo('h1')}>
              <ChooseStage closedFile={preview?.fileName} />
            </div>
          </>
        )}
      </Stack>
    </>
  );
}
