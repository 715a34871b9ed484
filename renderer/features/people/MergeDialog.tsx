import { useState } from 'react';
import type { Person } from '../../../electron/shared/domain/people/person.ts';
import type { EcfAccountId } from '../../../electron/shared/domain/values/ids.ts';
import { useT } from '../../i18n/use-t.ts';
import { type Asked, bridge } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { useCloseDialog, useGo } from '../../lib/navigation/navigation.store.ts';
import { useAnnounce } from '../../lib/stores/announcements.store.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { LoadedPart } from '../../parts/LoadedPart.tsx';
import { FormDialog } from '../../ui/dialogs/FormDialog.tsx';
import { MergeComparisonView } from './MergeComparisonView.tsx';
import { OtherPersonField } from './OtherPersonField.tsx';
import { useComparison } from './use-comparison.ts';

interface Props {
  readonly person: Person;
  /** The record that may be the same person's; chosen here when not given. */
  readonly other?: Person;
}

/** Merges two records of one person after comparing them side by side. Never by name alone: a person has to say so. */
export function MergeDialog({ person, other }: Props) {
  const t = useT();
  const go = useGo();
  const close = useCloseDialog();
  const announce = useAnnounce();
  const [chosen, setChosen] = useState<Person | undefined>(other);
  const [isSwapped, setSwapped] = useState(false);
  const [isConfirmed, setConfirmed] = useState(false);
  const [dropped, setDropped] = useState<Readonly<Record<string, EcfAccountId | 'none'>>>({});
  const into = isSwapped && chosen ? chosen : person;
  const from = isSwapped ? person : chosen;
  const { comparison, retry } = useComparison(into.id, from?.id);
  const merge = useAction((input: Asked<'people', 'merge'>) => bridge().people.merge(input));

  const onMerge = async () => {
    if (!from || comparison.state !== 'ready') return;
    const drop = comparison.value.twice.flatMap(({ courtId, capacity, goes }) => {
      const choice = dropped[`${courtId} ${capacity}`] ?? goes;
      return choice === 'none' ? [] : [choice];
    });
    const result = await merge.run({ intoId: into.id, fromId: from.id, drop, isConfirmed });
    if (!result?.ok) return;
    announce(t('merge.done', { into: into.name, from: from.name }), result.value.undo);
    go({ name: 'person', personId: into.id });
  };
  return (
    <FormDialog
      title={t('merge.title')}
      submit={t('merge.submit')}
      isBusy={merge.isBusy}
      onSubmit={(event) => {
        event.preventDefault();
        void onMerge();
      }}
      onClose={close}
    >
      {other ? null : <OtherPersonField than={person} chosen={chosen} onChoose={setChosen} />}
      {from ? (
        <LoadedPart loaded={comparison} onRetry={retry}>
          {(compared) => (
            <MergeComparisonView
              comparison={compared}
              dropped={dropped}
              isConfirmed={isConfirmed}
              onDrop={(key, choice) => setDropped({ ...dropped, [key]: choice })}
              onConfirm={setConfirmed}
              onSwap={() => {
                setDropped({});
                setSwapped(!isSwapped);
              }}
            />
          )}
        </LoadedPart>
      ) : (
        <div>{t('merge.choose-first')}</div>
      )}
      <FailureMessage failure={merge.failure} />
    </FormDialog>
  );
}
