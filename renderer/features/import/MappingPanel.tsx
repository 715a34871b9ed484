import { Field, makeStyles, Radio, RadioGroup, Select, tokens } from '@fluentui/react-components';
import type { RosterField } from '../../../electron/shared/domain/roster/fields.ts';
import { useT } from '../../i18n/use-t.ts';
import { type Asked, bridge } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { ROLES, STANDINGS } from '../../parts/roles.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { FIELDS } from './fields.ts';
import { HeadingField } from './HeadingField.tsx';
import { type Preview, useImport } from './import.store.ts';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(15rem, 100%), 1fr))',
    gap: tokens.spacingHorizontalL,
    alignItems: 'start',
  },
  samples: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

type Mapped = Omit<Asked<'rosterImport', 'map'>, 'importId'>;

/** What each column of the file is taken for; guessed from its heading and corrected here. */
export function MappingPanel({ preview }: { readonly preview: Preview }) {
  const styles = useStyles();
  const t = useT();
  const begin = useImport((state) => state.begin);
  const { importId, columns, defaultRole, standing, mappingProblems } = preview;
  const map = useAction((asked: Mapped) => bridge().rosterImport.map({ importId, ...asked }));
  const now: Mapped = { mapping: columns.map(({ field }) => field), defaultRole, standing };
  const onMap = async (change: Partial<Mapped>) => {
    const result = await map.run({ ...now, ...change });
    if (result?.ok) begin(result.value);
  };
  const put = (place: number, value: string) => {
    const field: RosterField | 'ignored' = FIELDS.find((one) => one === value) ?? 'ignored';
    return onMap({ mapping: now.mapping.map((one, index) => (index === place ? field : one)) });
  };
  // A field is named as the screen names it, a heading as the file does.
  const fieldName = (name: string) => {
    const field = FIELDS.find((one) => one === name);
    return field ? t(`roster-field.${field}`) : name;
  };
  const used = columns.filter(({ field }) => field !== 'ignored').length;
  return (
    <Panel title={t('import.columns-title')}>
      <Stack gap="m">
        {mappingProblems.map(({ code, name }) => (
          <Message key={`${code} ${name}`} intent="warning" says="alert">
            {t(`import.${code}`, { name: fieldName(name) })}
          </Message>
        ))}
        <FailureMessage failure={map.failure} />
        <Disclosure
          summary={t('import.columns', { used, columns: columns.length })}
          isOpenAtFirst={mappingProblems.length > 0 || used < columns.length}
        >
          <Stack gap="l">
            <HeadingField preview={preview} />
            <div className={styles.grid}>
              {columns.map(({ heading, field, samples, isForgotten }, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place; headings may repeat.
                <Field key={place} label={heading || t('import.no-heading', { column: place + 1 })}>
                  <Select value={field} onChange={(_event, data) => void put(place, data.value)}>
                    <option value="ignored">{t('import.ignored')}</option>
                    {FIELDS.map((one) => (
                      <option key={one} value={one}>
                        {t(`roster-field.${one}`)}
                      </option>
                    ))}
                  </Select>
                  <div className={styles.samples}>
                    {isForgotten
                      ? t('import.passwords-not-read')
                      : samples.length > 0
                        ? t('import.samples', { samples: samples.join(', ') })
                        : null}
                  </div>
                </Field>
              ))}
            </div>
            <div className={styles.grid}>
              <Field label={t('import.default-role')}>
                <Select
                  value={defaultRole}
                  onChange={(_event, data) =>
                    void onMap({
                      defaultRole: ROLES.find((one) => one === data.value) ?? 'attorney',
                    })
                  }
                >
                  {ROLES.map((role) => (
                    <option key={role} value={role}>
                      {t(`role.${role}`)}
                    </option>
                  ))}
                </Select>
              </Field>
              <Field label={t('import.standing')}>
                <RadioGroup
                  value={standing}
                  onChange={(_event, data) =>
                    void onMap({
                      standing: STANDINGS.find((one) => one === data.value) ?? 'has-filed',
                    })
                  }
                >
                  {STANDINGS.map((value) => (
                    <Radio key={value} value={value} label={t(`standing.${value}`)} />
                  ))}
                </RadioGroup>
              </Field>
            </div>
          </Stack>
        </Disclosure>
      </Stack>
    </Panel>
  );
}
