import { Button, Tab, TabList } from '@fluentui/react-components';
import { useT } from '../../i18n/use-t.ts';
import type { CourtPage } from '../../lib/bridge/bridge.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Row, Stack } from '../../ui/Stack.tsx';
import type { OverrideDraft } from './court-profile.store.ts';
import { FormMode } from './FormMode.tsx';
import { Preview } from './Preview.tsx';
import { ProblemList } from './ProblemList.tsx';
import { TextMode } from './TextMode.tsx';
import { type OverrideEditor, useEditor } from './use-editor.ts';

interface Props {
  readonly page: CourtPage;
  readonly draft: OverrideDraft;
}

/** Writes an override, by form or as text, shows the checklist it makes, and saves it. */
export function Editor({ page, draft }: Props) {
  const t = useT();
  const editor = useEditor(page, draft);
  const { form, text, failure, previewed, agreement } = editor;
  const courtId = page.profile.court.id;
  const { layer, mode } = draft;
  return (
    <>
      <Panel title={t(`override.edit-${layer}`)}>
        <Stack gap="l">
          <TabList
            selectedValue={mode}
            aria-label={t('override.modes')}
            onTabSelect={(_event, { value }) => {
              if (value === mode) return;
              if (value === 'form' || value === 'text') void editor.onMode(value);
            }}
          >
            <Tab value="form">{t('override.mode-form')}</Tab>
            <Tab value="text">{t('override.mode-text')}</Tab>
          </TabList>
          {mode === 'form' ? (
            <FormMode handle={form} page={page} draft={draft} />
          ) : (
            <TextMode handle={text} courtId={courtId} draft={draft} />
          )}
          {failure ? (
            <ProblemList
              failure={failure}
              {...(mode === 'text' ? { onGoTo: (line) => text.current?.goTo(line) } : {})}
            />
          ) : null}
          <Actions editor={editor} />
        </Stack>
      </Panel>
      {previewed === undefined ? null : (
        <Preview courtId={courtId} layer={layer} text={previewed} agreement={agreement} />
      )}
    </>
  );
}

function Actions({ editor }: { readonly editor: OverrideEditor }) {
  const t = useT();
  const { isBusy, onPreview, onSave, onDiscard } = editor;
  return (
    <Row>
      <ActionButton isBusy={isBusy} busyLabel={t('ui.working')} onClick={() => void onPreview()}>
        {t('override.preview')}
      </ActionButton>
      <ActionButton
        appearance="primary"
        isBusy={isBusy}
        busyLabel={t('ui.saving')}
        onClick={() => void onSave()}
      >
        {t('override.save')}
      </ActionButton>
      <Button appearance="subtle" onClick={onDiscard}>
        {t('override.discard')}
      </Button>
    </Row>
  );
}
