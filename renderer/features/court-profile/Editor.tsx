import { Button, Tab, TabList } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Failure } from '../../../electron/shared/domain/values/result.ts';
import { useT } from '../../i18n/use-t.ts';
import { ask, bridge, type CourtPage } from '../../lib/bridge/bridge.ts';
import { useAnnounce } from '../../lib/stores/announcements.store.ts';
import { usePresenceAsked } from '../../lib/stores/presence.store.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Row, Stack } from '../../ui/Stack.tsx';
import { type FormHandle, type OverrideDraft, useOverrideDrafts } from './court-profile.store.ts';
import { FormMode } from './FormMode.tsx';
import { Preview } from './Preview.tsx';
import { ProblemList } from './ProblemList.tsx';
import { type TextHandle, TextMode } from './TextMode.tsx';

interface Props {
  readonly page: CourtPage;
  readonly draft: OverrideDraft;
}

/** Writes an override, by form or as text, shows the checklist it makes, and saves it. */
export function Editor({ page, draft }: Props) {
  const t = useT();
  const announce = useAnnounce();
  const prove = usePresenceAsked((state) => state.prove);
  const { keep, drop } = useOverrideDrafts();
  const courtId = page.profile.court.id;
  const { layer, mode } = draft;
  const form = useRef<FormHandle>(null);
  const text = useRef<TextHandle>(null);
  const [failure, setFailure] = useState<Failure>();
  const [previewed, setPreviewed] = useState<string>();
  const [agreedHosts, setAgreedHosts] = useState<readonly string[]>([]);
  const [isBusy, setBusy] = useState(false);

  /** The override as it stands in the mode on screen; undefined when that has mistakes, which it then shows. */
  const current = async (): Promise<string | undefined> =>
    mode === 'form' ? form.current?.write() : text.current?.read();

  async function working(work: () => Promise<void>): Promise<void> {
    setBusy(true);
    setFailure(undefined);
    await work();
    setBusy(false);
  }
  const onMode = (wanted: OverrideDraft['mode']) =>
    working(async () => {
      const written = mode === 'form' ? await current() : text.current?.read();
      if (written === undefined) return;
      if (wanted === 'form') {
        const read = await ask(() => bridge().profiles.readForm({ courtId, layer, text: written }));
        if (!read.ok) return setFailure(read.failure);
      }
      keep(courtId, { layer, mode: wanted, text: written });
    });
  const onPreview = () =>
    working(async () => {
      const written = await current();
      if (written === undefined) return;
      keep(courtId, { ...draft, text: written });
      setPreviewed(written);
    });
  const onSave = () =>
    working(async () => {
      const written = await current();
      if (written === undefined) return;
      const input = { courtId, layer, text: written, agreedHosts: [...agreedHosts] };
      let saved = await ask(() => bridge().profiles.save(input));
      if (!saved.ok && saved.failure.code === 'presence-needed') {
        const grant = await prove({ action: 'endpoint', courtId });
        if (grant === undefined) return;
        saved = await ask(() => bridge().profiles.save({ ...input, grant }));
      }
      if (!saved.ok) {
        setFailure(saved.failure);
        // Its hosts can be agreed to beside the preview.
        if (saved.failure.code === 'profile-foreign-host') setPreviewed(written);
        return;
      }
      announce(t('override.saved'), saved.value.undo);
      drop(courtId);
    });

  return (
    <>
      <Panel title={t(`override.edit-${layer}`)}>
        <Stack gap="l">
          <TabList
            selectedValue={mode}
            aria-label={t('override.modes')}
            onTabSelect={(_event, { value }) => {
              if (value !== mode && (value === 'form' || value === 'text')) void onMode(value);
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
          <Row>
            <ActionButton
              isBusy={isBusy}
              busyLabel={t('ui.working')}
              onClick={() => void onPreview()}
            >
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
            <Button appearance="subtle" onClick={() => drop(courtId)}>
              {t('override.discard')}
            </Button>
          </Row>
        </Stack>
      </Panel>
      {previewed === undefined ? null : (
        <Preview
          courtId={courtId}
          layer={layer}
          text={previewed}
          agreedHosts={agreedHosts}
          onAgree={setAgreedHosts}
        />
      )}
    </>
  );
}
