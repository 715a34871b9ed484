import { Combobox, Field, makeStyles, Option, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Person } from '../../../electron/shared/domain/person.ts';
import { useT } from '../../i18n/use-t.ts';
import { useLoaded } from '../../lib/loaded.ts';
import { usePeopleToChoose } from './archive.store.ts';

const MOST_SHOWN = 50;

const useStyles = makeStyles({
  option: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  detail: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { maxHeight: 'min(18rem, 50vh)', overflowY: 'auto' },
});

interface Props {
  readonly than: Person;
  readonly chosen: Person | undefined;
  readonly onChoose: (person: Person | undefined) => void;
}

/** Chooses another person of the same kind (real or practice) by name, e-mail or bar number. */
export function OtherPersonField({ than, chosen, onChoose }: Props) {
  const styles = useStyles();
  const t = useT();
  const people = useLoaded(usePeopleToChoose, 'all');
  const [typed, setTyped] = useState('');
  const found = useMemo(() => {
    if (people.state !== 'ready') return [];
    const sought = chosen ? '' : typed.trim().toLowerCase();
    return people.value
      .map(({ person }) => person)
      .filter(({ id, isPractice }) => id !== than.id && isPractice === than.isPractice)
      .filter((one) => `${one.name} ${one.email} ${one.barNumber}`.toLowerCase().includes(sought))
      .slice(0, MOST_SHOWN);
  }, [people, typed, chosen, than]);
  return (
    <Field label={t('merge.other')} hint={t('merge.other-hint')} required>
      <Combobox
        freeform
        value={typed}
        selectedOptions={chosen ? [chosen.id] : []}
        positioning={{
          position: 'below',
          align: 'start',
          fallbackPositions: ['above-start'],
          autoSize: false,
        }}
        listbox={{ className: styles.list }}
        expandIcon={{ 'aria-label': t('merge.other-open') }}
        onChange={(event) => {
          setTyped(event.target.value);
          onChoose(undefined);
        }}
        onOptionSelect={(_event, data) => {
          const person = found.find(({ id }) => id === data.optionValue);
          if (!person) return;
          setTyped(person.name);
          onChoose(person);
        }}
      >
        {found.map((person) => (
          <Option key={person.id} value={person.id} text={person.name}>
            <span className={styles.option}>
              {person.name}
              <span className={styles.detail}>
                {[t(`role.${person.role}`), person.office, person.email]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
          </Option>
        ))}
        {people.state === 'ready' && found.length === 0 ? (
          <Option key="none" value="" text={t('merge.none')} disabled>
            {t('merge.none')}
          </Option>
        ) : null}
      </Combobox>
    </Field>
  );
}
