import { useMemo, useState } from 'react';
import type { Person } from '../../../electron/shared/domain/people/person.ts';
import { useT } from '../../i18n/use-t.ts';
import { useLoaded } from '../../lib/bridge/loaded.ts';
import { usePeople } from '../../lib/stores/people.store.ts';
import { FoundField } from '../../ui/fields/FoundField.tsx';

const MAX_SHOWN = 50;

interface Props {
  readonly than: Person;
  readonly chosen: Person | undefined;
  readonly onChoose: (person: Person | undefined) => void;
}

/** Chooses another person by name, email or bar number. */
export function OtherPersonField({ than, chosen, onChoose }: Props) {
  const t = useT();
  const people = useLoaded(usePeople, 'all');
  const [typed, setTyped] = useState('');
  const found = useMemo(() => {
    if (people.state !== 'ready') return [];
    const sought = chosen ? '' : typed.trim().toLowerCase();
    return people.value
      .filter(({ id }) => id !== than.id)
      .filter((one) => `${one.name} ${one.email} ${one.barNumber}`.toLowerCase().includes(sought))
      .slice(0, MAX_SHOWN);
  }, [people, typed, chosen, than]);
  return (
    <FoundField
      label={t('merge.other')}
      hint={t('merge.other-hint')}
      openLabel={t('merge.other-open')}
      noneLabel={people.state === 'ready' ? t('merge.none') : undefined}
      typed={typed}
      found={found.map(({ id, name, role, office, email }) => ({
        id,
        name,
        detail: [t(`role.${role}`), office, email].filter(Boolean).join(' · '),
      }))}
      chosenId={chosen?.id}
      onType={(text) => {
        setTyped(text);
        onChoose(undefined);
      }}
      onChoose={(chosenId) => {
        const person = found.find(({ id }) => id === chosenId);
        if (!person) return;
        setTyped(person.name);
        onChoose(person);
      }}
    />
  );
}
