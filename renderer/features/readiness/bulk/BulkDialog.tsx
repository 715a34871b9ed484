import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useT } from '../../../i18n/use-t.ts';
import { ask, bridge } from '../../../lib/bridge/bridge.ts';
import { useAction } from '../../../lib/bridge/use-action.ts';
import { useAnnounce } from '../../../lib/stores/announcements.store.ts';
import type { Board } from '../../../lib/stores/board.store.ts';
import { FailureMessage } from '../../../parts/FailureMessage.tsx';
import { ProgressLine } from '../../../parts/ProgressLine.tsx';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { Message } from '../../../ui/Message.tsx';
import { Stack } from '../../../ui/Stack.tsx';
import { useFocusReturn } from '../../../ui/use-focus-return.ts';
import type { Asked, BulkKind, OnAsk } from '../state/asked.ts';
import { useLook } from '../state/look.store.ts';
import { BulkAddCourt } from './BulkAddCourt.tsx';
import { BulkPreview, type Previewed } from './BulkPreview.tsx';
import { BulkPutInCharge } from './BulkPutInCharge.tsx';
import { BulkRecordStep } from './BulkRecordStep.tsx';

interface Props {
  readonly kind: BulkKind;
  readonly board: Board;
  readonly onClose: () => void;
}

/** One act for everyone who is ticked: first what to do, then whom it reaches and whom not and why, then done in one piece. */
export function BulkDialog({ kind, board, onClose }: Props) {
  const t = useT();
  useFocusReturn();
  const announce = useAnnounce();
  const selected = useLook((state) => state.selected);
  const people = board.rows.filter(({ personId }) => selected.has(personId));
  const [asked, setAsked] = useState<Asked | 'looking'>();
  const [isMissing, setMissing] = useState(false);
  const [shown, setShown] = useState<Previewed>();
  const preview = useAction(({ act, courtIds }: Asked) =>
    bridge().bulk.preview({
      act,
      on: { personIds: people.map(({ personId }) => personId), courtIds: [...courtIds] },
    }),
  );
  const commit = useAction((previewId: string) => bridge().bulk.commit({ previewId }));
  const isBusy = preview.isBusy || commit.isBusy;
  const refusal = preview.failure?.problems ? commit.failure : (preview.failure ?? commit.failure);
  const outcome = useRef<HTMLDivElement>(null);
  // In a low window it lies below what is seen, and the button that records would be all there is to see of it.
  useEffect(() => {
    if (shown || isMissing || refusal) outcome.current?.scrollIntoView({ block: 'nearest' });
  }, [shown, isMissing, refusal]);
  // Whatever is asked differently makes what was shown out of date.
  const onAsk = useCallback<OnAsk>((next) => {
    setAsked(next);
    setShown(undefined);
  }, []);

  const onShow = async () => {
    setMissing(!asked);
    if (!asked || asked === 'looking') return;
    const result = await preview.run(asked);
    if (result?.ok) setShown({ ...result.value, kind: asked.act.kind });
  };
  const onCommit = async () => {
    if (!shown) return;
    const result = await commit.run(shown.previewId);
    if (!result) return;
    if (!result.ok) {
      setShown(undefined);
      return;
    }
    const { actId } = result.value;
    announce(t(`bulk.done-${shown.kind}`, { people: shown.people, accounts: shown.accounts }), {
      actId,
    });
    onClose();
  };
  const close = () => {
    if (preview.isBusy) void ask(() => bridge().bulk.stop({}));
    if (!commit.isBusy) onClose();
  };
  const form = { people, board, onAsk };
  return (
    <Dialog
      open
      onOpenChange={(_event, data) => {
        if (!data.open && data.type !== 'backdropClick') close();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t(`bulk.title-${kind}`, { people: people.length })}</DialogTitle>
          <DialogContent>
            <Stack gap="l">
              {people.length === 0 ? (
                <Message intent="warning" says="alert">
                  {t('bulk.nobody-left')}
                </Message>
              ) : null}
              {kind === 'record-step' ? (
                <BulkRecordStep {...form} failure={preview.failure} />
              ) : null}
              {kind === 'add-court' ? <BulkAddCourt {...form} /> : null}
              {kind === 'put-in-charge' ? (
                <BulkPutInCharge {...form} failure={preview.failure} />
              ) : null}
              {isBusy ? <ProgressLine of="bulk" label={t('ui.working')} /> : null}
              <div ref={outcome}>
                {shown ? <BulkPreview shown={shown} /> : null}
                {isMissing && !asked && kind !== 'put-in-charge' ? (
                  <Message intent="warning" says="alert">
                    {t(`bulk.missing-${kind}`)}
                  </Message>
                ) : null}
                <FailureMessage failure={refusal} />
              </div>
            </Stack>
          </DialogContent>
          <DialogActions>
            <Button onClick={close}>{t('ui.cancel')}</Button>
            {shown && shown.people > 0 ? (
              <ActionButton
                appearance="primary"
                isBusy={commit.isBusy}
                busyLabel={t('ui.saving')}
                onClick={() => void onCommit()}
              >
                {t(`bulk.commit-${shown.kind}`, { people: shown.people, accounts: shown.accounts })}
              </ActionButton>
            ) : (
              <ActionButton
                appearance="primary"
                isBusy={preview.isBusy || asked === 'looking'}
                busyLabel={t(asked === 'looking' ? 'ui.loading' : 'ui.working')}
                onClick={() => void onShow()}
              >
                {t('bulk.show')}
              </ActionButton>
            )}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
