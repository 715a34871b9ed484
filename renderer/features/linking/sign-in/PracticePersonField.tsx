import { Field, makeStyles, Select } from '@fluentui/react-components';
import { useT } from '../../../i18n/use-t.ts';
import type { PracticePerson } from '../../../lib/bridge/bridge.ts';

const useStyles = makeStyles({ field: { maxWidth: '28rem' } });

interface Props {
  readonly people: readonly PracticePerson[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** Picks one of the practice court's people; two of one name are told apart by their username. */
export function PracticePersonField({ people, chosen, onChoose }: Props) {
  const styles = useStyles();
  const t = useT();
  return (
    <Field className={styles.field} label={t('linking.practice-person')}>
      <Select value={chosen} onChange={(_event, data) => onChoose(data.value)}>
        {people.map(({ id, name, pacerUsername }) => (
          <option key={id} value={id}>
            {t('linking.practice-person-option', { name, username: pacerUsername })}
          </option>
        ))}
      </Select>
    </Field>
  );
}
