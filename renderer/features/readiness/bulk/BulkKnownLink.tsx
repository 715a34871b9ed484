import { Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { BoardRow } from '../../../../electron/shared/domain/board/board.ts';
import type { Failure } from '../../../../electron/shared/domain/values/result.ts';
import { useMarked } from '../../../i18n/use-marked.tsx';
import { useT } from '../../../i18n/use-t.ts';
import { useFieldProblems } from '../../../lib/forms/use-field-problems.ts';
import type { Board } from '../../../lib/stores/board.store.ts';
import { LINK_KNOWN_BY, type LinkKnownBy } from '../../../parts/link-known-by.ts';
import { Stack } from '../../../ui/Stack.tsx';
import { courtsOf } from './courts-of.ts';
import type { OnRequest } from './request.ts';
import { WhichCourt } from './WhichCourt.tsx';

interface Props {
  readonly people: readonly BoardRow[];
  readonly board: Board;
  readonly failure: Failure | undefined;
  readonly onRequest: OnRequest;
}

/** Records for everyone that they were linked outside the app, and how that is known. */
export function BulkKnownLink({ people, board, failure, onRequest }: Props) {
  const t = useT();
  const mark = useMarked();
  const [court, setCourt] = useState('');
  const [how, setHow] = useState<LinkKnownBy>();
  const [note, setNote] = useState('');
  const courts = courtsOf(people, board);
  const courtId = courts.find(({ id }) => id === court)?.id;
  useEffect(() => {
    const act = how && ({ kind: 'record-known-link', how, note } as const);
    onRequest(act && { act, courtIds: courtId ? [courtId] : [] });
  }, [how, note, courtId, onRequest]);
  const { beside } = useFieldProblems(failure, ['note']);
  return (
    <Stack gap="m">
      <div>{t('known-link.about')}</div>
      <WhichCourt courts={courts} court={court} onChoose={setCourt} />
      <Field label={t('known-link.how')} required>
        <RadioGroup
          value={how ?? ''}
          onChange={(_event, { value }) => setHow(LINK_KNOWN_BY.find((one) => one === value))}
        >
          {LINK_KNOWN_BY.map((one) => (
            <Radio key={one} value={one} label={mark(t(`known-link.how-${one}`))} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={t('known-link.note')} hint={t('known-link.note-hint')} {...beside('note')}>
        <Input
          value={note}
          maxLength={300}
          autoComplete="off"
          onChange={(_event, { value }) => setNote(value)}
        />
      </Field>
    </Stack>
  );
}
