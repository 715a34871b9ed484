import { Field, makeStyles, Select } from '@fluentui/react-components';
import { useT } from '../../i18n/use-t.ts';
import type { PracticeSheet } from '../../lib/bridge/bridge.ts';

const useStyles = makeStyles({ field: { maxWidth: '28rem' } });

interface Props {
  readonly people: readonly PracticeSheet[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** Chooses one of the practice court's people; the username tells apart two with the same name. */
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
