import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useT } from '../../i18n/use-t.ts';
import { FIELDS } from './fields.ts';
import type { Preview } from './import.store.ts';

const useStyles = makeStyles({
  samples: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

/** A column of the file, and the field it is read as. */
export type Column = Preview['columns'][number];

interface Props {
  readonly column: Column;
  readonly place: number;
  readonly onPut: (field: Column['field']) => void;
}

/** What one column is read as, with some of its values. */
export function ColumnField({ column, place, onPut }: Props) {
  const t = useT();
  const put = (value: string) => onPut(FIELDS.find((one) => one === value) ?? 'ignored');
  return (
    <Field label={column.heading || t('import.no-heading', { column: place + 1 })}>
      <Select value={column.field} onChange={(_event, data) => put(data.value)}>
        <option value="ignored">{t('import.ignored')}</option>
        {FIELDS.map((one) => (
          <option key={one} value={one}>
            {t(`roster-field.${one}`)}
          </option>
        ))}
      </Select>
      <Samples column={column} />
    </Field>
  );
}

function Samples({ column: { samples, isForgotten } }: Pick<Props, 'column'>) {
  const styles = useStyles();
  const t = useT();
  const some = samples.length > 0 ? t('import.samples', { samples: samples.join(', ') }) : null;
  return (
    <div className={styles.samples}>{isForgotten ? t('import.passwords-not-read') : some}</div>
  );
}
