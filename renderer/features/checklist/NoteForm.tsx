import { Button, Field, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Failure } from '../../../electron/shared/domain/values/result.ts';
import { useT } from '../../i18n/use-t.ts';
import { useFieldProblems } from '../../lib/forms/use-field-problems.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { into } from '../../ui/fields/into.ts';
import { Row, Stack } from '../../ui/Stack.tsx';

interface Props {
  readonly kind: 'note' | 'reason';
  /** The note so far. It is edited, not replaced. */
  readonly noted: string;
  readonly isBusy: boolean;
  readonly failure: Failure | undefined;
  readonly onSave: (note: string) => void;
  readonly onCancel: () => void;
}

/** A few words about a step: a note with a tick, or the reason for skipping. */
export function NoteForm({ kind, noted, isBusy, failure, onSave, onCancel }: Props) {
  const t = useT();
  const [note, setNote] = useState(noted);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  const { beside, rest } = useFieldProblems(failure, ['note']);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSave(note);
      }}
    >
      <Stack gap="s">
        <Field label={t(`step.${kind}-label`)} required={kind === 'reason'} {...beside('note')}>
          <Textarea
            ref={into(area)}
            value={note}
            resize="vertical"
            onChange={(_event, data) => setNote(data.value)}
          />
        </Field>
        <FailureMessage failure={rest} />
        <Row>
          <ActionButton
            type="submit"
            appearance="primary"
            isBusy={isBusy}
            busyLabel={t('ui.saving')}
          >
            {t(`step.${kind}-save`)}
          </ActionButton>
          <Button onClick={onCancel}>{t('ui.cancel')}</Button>
        </Row>
      </Stack>
    </form>
  );
}
