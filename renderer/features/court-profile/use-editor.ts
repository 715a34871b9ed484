import { type RefObject, useRef, useState } from 'react';
import type { Failure } from '../../../electron/shared/domain/values/result.ts';
import { useT } from '../../i18n/use-t.ts';
import { type Asked, ask, bridge, type CourtPage } from '../../lib/bridge/bridge.ts';
import { useSaveWithProof } from '../../lib/bridge/use-save-with-proof.ts';
import { type AgreedHosts, useAgreedHosts } from '../../lib/forms/use-agreed-hosts.ts';
import { useAnnounce } from '../../lib/stores/announcements.store.ts';
import { type FormHandle, type OverrideDraft, useOverrideDrafts } from './court-profile.store.ts';
import type { TextHandle } from './TextMode.tsx';

/** An override that is being written, and what can be done with it. */
export interface OverrideEditor {
  readonly form: RefObject<FormHandle | null>;
  readonly text: RefObject<TextHandle | null>;
  readonly failure: Failure | undefined;
  readonly isBusy: boolean;
  /** The override whose checklist is shown. */
  readonly previewed: string | undefined;
  readonly agreement: AgreedHosts;
  readonly onMode: (mode: OverrideDraft['mode']) => Promise<void>;
  readonly onPreview: () => Promise<void>;
  readonly onSave: () => Promise<void>;
  readonly onDiscard: () => void;
}

/** Writes an override in one of two modes, previews the checklist it makes, and saves it. */
export function useEditor(page: CourtPage, draft: OverrideDraft): OverrideEditor {
  const t = useT();
  const announce = useAnnounce();
  const { keep, drop } = useOverrideDrafts();
  const courtId = page.profile.court.id;
  const { layer, mode } = draft;
  const form = useRef<FormHandle>(null);
  const text = useRef<TextHandle>(null);
  const [failure, setFailure] = useState<Failure>();
  const [previewed, setPreviewed] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const agreement = useAgreedHosts();
  const save = useSaveWithProof({
    act: () => ({ action: 'endpoint', courtId }),
    call: (input: Asked<'profiles', 'save'>, proof) =>
      bridge().profiles.save({ ...input, ...proof }),
  });

  /** Does something with the override on screen. Does nothing when it has mistakes, which are then shown. */
  async function withWritten(work: (written: string) => Promise<void> | void): Promise<void> {
    setBusy(true);
    setFailure(undefined);
    const written = mode === 'form' ? await form.current?.write() : text.current?.read();
    if (written !== undefined) await work(written);
    setBusy(false);
  }
  const onMode = (wanted: OverrideDraft['mode']) =>
    withWritten(async (written) => {
      if (wanted === 'form') {
        const input = { courtId, layer, text: written };
        const read = await ask(() => bridge().profiles.readForm(input));
        if (!read.ok) return setFailure(read.failure);
      }
      keep(courtId, { layer, mode: wanted, text: written });
    });
  const onPreview = () =>
    withWritten((written) => {
      keep(courtId, { ...draft, text: written });
      setPreviewed(written);
    });
  const onSave = () =>
    withWritten(async (written) => {
      const agreedHosts = [...agreement.agreed];
      const saved = await save.run({ courtId, layer, text: written, agreedHosts });
      if (!saved) return;
      if (saved.ok) {
        announce(t('override.saved'), saved.value.undo);
        drop(courtId);
        return;
      }
      setFailure(saved.failure);
      // A person can agree to its hosts beside the preview.
      if (agreement.note(saved.failure)) setPreviewed(written);
    });
  return {
    form,
    text,
    failure,
    isBusy,
    previewed,
    agreement,
    onMode,
    onPreview,
    onSave,
    onDiscard: () => drop(courtId),
  };
}
