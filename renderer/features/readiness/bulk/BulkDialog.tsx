import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useT } from '../../../i18n/use-t.ts';
import type { Board } from '../../../lib/stores/board.store.ts';
import { FailureMessage } from '../../../parts/FailureMessage.tsx';
import { ProgressLine } from '../../../parts/ProgressLine.tsx';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { DialogFrame } from '../../../ui/dialogs/DialogFrame.tsx';
import { Message } from '../../../ui/Message.tsx';
import { Stack } from '../../../ui/Stack.tsx';
import { useLook } from '../state/look.store.ts';
import { BulkAccountFact } from './BulkAccountFact.tsx';
import { BulkAddCourt } from './BulkAddCourt.tsx';
import { BulkKnownLink } from './BulkKnownLink.tsx';
import { BulkLanguage } from './BulkLanguage.tsx';
import { BulkPreview } from './BulkPreview.tsx';
import { BulkPutInCharge } from './BulkPutInCharge.tsx';
import { BulkRecordStep } from './BulkRecordStep.tsx';
import type { BulkKind } from './request.ts';
import { type Bulk, useBulk } from './use-bulk.ts';

interface Props {
  readonly kind: BulkKind;
  readonly board: Board;
  readonly onClose: () => void;
}

/** One act for everyone who is selected. It shows whom it reaches, and whom not and why, before anything is recorded. */
export function BulkDialog({ kind, board, onClose }: Props) {
  const t = useT();
  const selected = useLook((state) => state.selected);
  const people = board.rows.filter(({ personId }) => selected.has(personId));
  const bulk = useBulk(people, onClose);
  const { preview, commit, onRequest, onCancel } = bulk;
  const form = { people, board, failure: preview.failure, onRequest };
  return (
    <DialogFrame
      staysOnClickBeside
      title={t(`bulk.title-${kind}`, { people: people.length })}
      actions={<Actions bulk={bulk} />}
      onClose={onCancel}
    >
      <Stack gap="l">
        {people.length === 0 ? (
          <Message intent="warning" says="alert">
            {t('bulk.nobody-left')}
          </Message>
        ) : null}
        {kind === 'record-step' ? <BulkRecordStep {...form} /> : null}
        {kind === 'record-known-link' ? <BulkKnownLink {...form} /> : null}
        {kind === 'record-account-fact' ? <BulkAccountFact {...form} /> : null}
        {kind === 'add-court' ? <BulkAddCourt onRequest={onRequest} /> : null}
        {kind === 'put-in-charge' ? <BulkPutInCharge {...form} /> : null}
        {kind === 'set-language' ? <BulkLanguage onRequest={onRequest} /> : null}
        {preview.isBusy || commit.isBusy ? (
          <ProgressLine of="bulk" label={t('ui.working')} />
        ) : null}
        <Outcome kind={kind} bulk={bulk} />
      </Stack>
    </DialogFrame>
  );
}

interface OutcomeProps {
  readonly kind: BulkKind;
  readonly bulk: Bulk;
}

function Outcome({ kind, bulk: { shown, isMissing, refusal } }: OutcomeProps) {
  const t = useT();
  const outcome = useRef<HTMLDivElement>(null);
  // In a low window this would be out of view, and a person would see only the button that records.
  useEffect(() => {
    if (shown || isMissing || refusal) outcome.current?.scrollIntoView({ block: 'nearest' });
  }, [shown, isMissing, refusal]);
  return (
    <div ref={outcome}>
      {shown ? <BulkPreview shown={shown} /> : null}
      {isMissing && kind !== 'put-in-charge' ? (
        <Message intent="warning" says="alert">
          {t(`bulk.missing-${kind}`)}
        </Message>
      ) : null}
      <FailureMessage failure={refusal} />
    </div>
  );
}

function Actions({ bulk }: { readonly bulk: Bulk }) {
  const t = useT();
  const { preview, commit, shown, isLooking, onPreview, onCommit, onCancel } = bulk;
  return (
    <>
      <Button onClick={onCancel}>{t('ui.cancel')}</Button>
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
          isBusy={preview.isBusy || isLooking}
          busyLabel={t(isLooking ? 'ui.loading' : 'ui.working')}
          onClick={() => void onPreview()}
        >
          {t('bulk.show')}
        </ActionButton>
      )}
    </>
  );
}
