import { useCallback, useState } from 'react';
import type { BoardRow } from '../../../../electron/shared/domain/board/board.ts';
import { useT } from '../../../i18n/use-t.ts';
import { ask, bridge } from '../../../lib/bridge/bridge.ts';
import { useAction } from '../../../lib/bridge/use-action.ts';
import { useAnnounce } from '../../../lib/stores/announcements.store.ts';
import type { Previewed } from './BulkPreview.tsx';
import type { BulkRequest, OnRequest } from './request.ts';

/** One act for these people: what is requested, whom it would reach, and then recording it. */
export function useBulk(people: readonly BoardRow[], onClose: () => void) {
  const t = useT();
  const announce = useAnnounce();
  const [request, setRequest] = useState<BulkRequest | 'looking'>();
  const [isMissing, setMissing] = useState(false);
  const [shown, setShown] = useState<Previewed>();
  const preview = useAction(({ act, courtIds }: BulkRequest) =>
    bridge().bulk.preview({
      act,
      on: { personIds: people.map(({ personId }) => personId), courtIds: [...courtIds] },
    }),
  );
  const commit = useAction((previewId: string) => bridge().bulk.commit({ previewId }));
  // Another request makes the preview out of date.
  const onRequest = useCallback<OnRequest>((next) => {
    setRequest(next);
    setShown(undefined);
  }, []);
  const onPreview = async () => {
    setMissing(!request);
    if (!request || request === 'looking') return;
    const result = await preview.run(request);
    if (result?.ok) setShown({ ...result.value, kind: request.act.kind });
  };
  const onCommit = async () => {
    if (!shown) return;
    const { kind, previewId, people: reached, accounts } = shown;
    const result = await commit.run(previewId);
    if (!result) return;
    if (!result.ok) return setShown(undefined);
    const { actId } = result.value;
    announce(t(`bulk.done-${kind}`, { people: reached, accounts }), { actId });
    onClose();
  };
  return {
    preview,
    commit,
    shown,
    isLooking: request === 'looking',
    isMissing: isMissing && !request,
    /** Why it can't be done; what is wrong with one field is said beside that field. */
    refusal: preview.failure?.problems ? commit.failure : (preview.failure ?? commit.failure),
    onRequest,
    onPreview,
    onCommit,
    onCancel: () => {
      if (preview.isBusy || commit.isBusy) void ask(() => bridge().bulk.stop({}));
      if (!commit.isBusy) onClose();
    },
  };
}

/** A bulk act in the making. */
export type Bulk = ReturnType<typeof useBulk>;
