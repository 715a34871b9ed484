import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Person } from '../../../electron/shared/domain/people/person.ts';
import { searchText } from '../../../electron/shared/domain/values/search-text.ts';
import { useT } from '../../i18n/use-t.ts';
import { useLoaded } from '../../lib/bridge/loaded.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { usePeople } from '../../lib/stores/people.store.ts';
import { usePreferences } from '../../lib/stores/preferences.store.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { FoundField } from '../../ui/fields/FoundField.tsx';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Stack } from '../../ui/Stack.tsx';

/** More than anybody reads; typing more letters narrows it. */
const MAX_SHOWN = 20;

/** For somebody whom the firm has entered: they find their name, so that nobody is on the list twice. */
export function AlreadyListed({ name }: { readonly name: string }) {
  const t = useT();
  const loaded = useLoaded(usePeople, 'all');
  const change = usePreferences((state) => state.change);
  const choose = useAction((me: Person['id']) => change({ me, startsAt: 'mine' }));
  const people = loaded.state === 'ready' ? loaded.value : [];
  if (people.length === 0) return null;
  const wanted = searchText(name.trim());
  const same = wanted === '' ? [] : people.filter((one) => searchText(one.name) === wanted);
  return (
    <Stack>
      <Panel title={t('yourself.listed-title')}>
        <Stack>
          <FindYourself people={people} onChoose={(person) => void choose.run(person.id)} />
          <FailureMessage failure={choose.failure} />
        </Stack>
      </Panel>
      {same.map((person) => (
        <Message
          key={person.id}
          intent="warning"
          actions={
            <Button onClick={() => void choose.run(person.id)}>{t('yourself.that-is-me')}</Button>
          }
        >
          {t('yourself.same-name', { name: person.name })}
        </Message>
      ))}
    </Stack>
  );
}

interface FindProps {
  readonly people: readonly Person[];
  readonly onChoose: (person: Person) => void;
}

function FindYourself({ people, onChoose }: FindProps) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const wanted = searchText(typed.trim());
  const found = people.filter(({ name }) => searchText(name).includes(wanted));
  return (
    <FoundField
      isOptional
      label={t('yourself.find')}
      hint={t('yourself.find-hint')}
      openLabel={t('yourself.find-open')}
      noneLabel={t('yourself.find-none')}
      typed={typed}
      found={found.slice(0, MAX_SHOWN).map(({ id, name, role, office }) => ({
        id,
        name,
        detail: office
          ? t('person.role-and-office', { role: t(`role.${role}`), office })
          : t(`role.${role}`),
      }))}
      chosenId={undefined}
      onType={setTyped}
      onChoose={(id) => {
        const person = people.find((one) => one.id === id);
        if (person) onChoose(person);
      }}
    />
  );
}
