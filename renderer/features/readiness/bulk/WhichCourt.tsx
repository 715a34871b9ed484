import { Field, Select } from '@fluentui/react-components';
import { useT } from '../../../i18n/use-t.ts';
import type { Board } from '../../../lib/stores/board.store.ts';

interface Props {
  readonly courts: Board['courts'];
  /** The chosen court's id; empty for all. */
  readonly court: string;
  readonly onChoose: (court: string) => void;
}

/** Limits a bulk act to one court, or leaves it to all of them. */
export function WhichCourt({ courts, court, onChoose }: Props) {
  const t = useT();
  return (
    <Field label={t('bulk.courts')}>
      <Select value={court} onChange={(_event, data) => onChoose(data.value)}>
        <option value="">{t('bulk.all-courts')}</option>
        {courts.map(({ id, short }) => (
          <option key={id} value={id}>
            {short}
          </option>
        ))}
      </Select>
    </Field>
  );
}
