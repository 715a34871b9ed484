import { Field, makeStyles, Radio, RadioGroup, Select, tokens } from '@fluentui/react-components';
import { useT } from '../../i18n/use-t.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { ROLES, STANDINGS } from '../../parts/roles.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { type Column, ColumnField } from './ColumnField.tsx';
import { FIELDS } from './fields.ts';
import { HeadingField } from './HeadingField.tsx';
import type { Preview } from './import.store.ts';
import { type OnMap, useMapping } from './use-mapping.ts';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(15rem, 100%), 1fr))',
    gap: tokens.spacingHorizontalL,
    alignItems: 'start',
  },
});

/** What each column of the file is read as, guessed from its heading and corrected here. */
export function MappingPanel({ preview }: { readonly preview: Preview }) {
  const t = useT();
  const { columns, mappingProblems } = preview;
  const { onMap, failure } = useMapping(preview);
  const used = columns.filter(({ field }) => field !== 'ignored').length;
  return (
    <Panel title={t('import.columns-title')}>
      <Stack gap="m">
        <MappingProblems problems={mappingProblems} />
        <FailureMessage failure={failure} />
        <Disclosure
          summary={t('import.columns', { used, columns: columns.length })}
          isOpenAtFirst={mappingProblems.length > 0 || used < columns.length}
        >
          <MappingForm preview={preview} onMap={onMap} />
        </Disclosure>
      </Stack>
    </Panel>
  );
}

function MappingProblems({ problems }: { readonly problems: Preview['mappingProblems'] }) {
  const t = useT();
  // A field has its name from the screen, a heading its name from the file.
  const nameOf = (name: string) => {
    const field = FIELDS.find((one) => one === name);
    return field ? t(`roster-field.${field}`) : name;
  };
  return problems.map(({ code, name }) => (
    <Message key={`${code} ${name}`} intent="warning" says="alert">
      {t(`import.${code}`, { name: nameOf(name) })}
    </Message>
  ));
}

interface FormProps {
  readonly preview: Preview;
  readonly onMap: OnMap;
}

function MappingForm({ preview, onMap }: FormProps) {
  const styles = useStyles();
  const { columns, defaultRole, standing } = preview;
  const fields = columns.map(({ field }) => field);
  const put = (place: number, field: Column['field']) =>
    onMap({ mapping: fields.with(place, field) });
  return (
    <Stack gap="l">
      <HeadingField preview={preview} />
      <div className={styles.grid}>
        {columns.map((column, place) => (
          <ColumnField
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place; headings may repeat.
            key={place}
            column={column}
            place={place}
            onPut={(field) => void put(place, field)}
          />
        ))}
      </div>
      <div className={styles.grid}>
        <DefaultRole role={defaultRole} onMap={onMap} />
        <Standing standing={standing} onMap={onMap} />
      </div>
    </Stack>
  );
}

interface DefaultRoleProps {
  readonly role: Preview['defaultRole'];
  readonly onMap: OnMap;
}

function DefaultRole({ role, onMap }: DefaultRoleProps) {
  const t = useT();
  const choose = (value: string) =>
    onMap({ defaultRole: ROLES.find((one) => one === value) ?? 'attorney' });
  return (
    <Field label={t('import.default-role')}>
      <Select value={role} onChange={(_event, data) => void choose(data.value)}>
        {ROLES.map((one) => (
          <option key={one} value={one}>
            {t(`role.${one}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface StandingProps {
  readonly standing: Preview['standing'];
  readonly onMap: OnMap;
}

function Standing({ standing, onMap }: StandingProps) {
  const t = useT();
  const choose = (value: string) =>
    onMap({ standing: STANDINGS.find((one) => one === value) ?? 'has-filed' });
  return (
    <Field label={t('import.standing')}>
      <RadioGroup value={standing} onChange={(_event, data) => void choose(data.value)}>
        {STANDINGS.map((value) => (
          <Radio key={value} value={value} label={t(`standing.${value}`)} />
        ))}
      </RadioGroup>
    </Field>
  );
}
