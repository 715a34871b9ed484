import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { OverrideLayer } from '../../../electron/shared/domain/profiles/override-layer.ts';
import type { CourtId } from '../../../electron/shared/domain/values/ids.ts';
import { useT } from '../../i18n/use-t.ts';
import { type Answer, ask, bridge } from '../../lib/bridge/bridge.ts';
import type { Loaded } from '../../lib/bridge/loaded.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { useAnnounce } from '../../lib/stores/announcements.store.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { LoadedPart } from '../../parts/LoadedPart.tsx';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { DialogFrame } from '../../ui/dialogs/DialogFrame.tsx';
import { into } from '../../ui/fields/into.ts';

const useStyles = makeStyles({
  text: { height: '16rem', '& textarea': { fontFamily: tokens.fontFamilyMonospace } },
});

type Shared = Answer<'profiles', 'share'>;

interface Props {
  readonly courtId: CourtId;
  readonly layer: OverrideLayer;
  readonly onClose: () => void;
}

/** An override as text, to send to a colleague: it carries all its sources and nothing about people. */
export function ShareDialog({ courtId, layer, onClose }: Props) {
  const styles = useStyles();
  const t = useT();
  const announce = useAnnounce();
  const area = useRef<HTMLTextAreaElement>(null);
  const [shared, setShared] = useState<Loaded<Shared>>({ state: 'loading' });
  useEffect(() => {
    void ask(() => bridge().profiles.share({ courtId, layer })).then((result) =>
      setShared(
        result.ok
          ? { state: 'ready', value: result.value }
          : { state: 'failed', failure: result.failure },
      ),
    );
  }, [courtId, layer]);
  const save = useAction(() => bridge().profiles.shareFile({ courtId, layer }));
  const onSave = async () => {
    const result = await save.run(undefined);
    if (!result?.ok || !result.value.isSaved) return;
    announce(t('override.file-saved'));
    onClose();
  };
  const actions = (
    <>
      <ActionButton isBusy={save.isBusy} busyLabel={t('ui.saving')} onClick={() => void onSave()}>
        {t('override.save-file')}
      </ActionButton>
      <Button
        onClick={() => {
          area.current?.focus();
          area.current?.select();
        }}
      >
        {t('override.select-all')}
      </Button>
      <Button appearance="primary" onClick={onClose}>
        {t('ui.close')}
      </Button>
    </>
  );
  return (
    <DialogFrame title={t('override.share-title')} actions={actions} onClose={onClose}>
      <LoadedPart loaded={shared} onRetry={onClose}>
        {({ text }) => (
          <Field label={t('override.share-label')} hint={t('override.share-hint')}>
            <Textarea ref={into(area)} className={styles.text} readOnly value={text} />
          </Field>
        )}
      </LoadedPart>
      <FailureMessage failure={save.failure} />
    </DialogFrame>
  );
}
