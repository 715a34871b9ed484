import { Field, Select } from '@fluentui/react-components';
import { useT } from '../../i18n/use-t.ts';
import { bridge } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { type Preview, useImport } from './import.store.ts';

/** Which row of the file holds the headings; there may be a title above them. */
export function HeadingField({ preview }: { readonly preview: Preview }) {
  const t = useT();
  const begin = useImport((state) => state.begin);
  const { importId, headingRow, headingChoices } = preview;
  const choose = useAction((row: number) => bridge().rosterImport.headings({ importId, row }));
  const onChoose = async (row: number) => {
    const result = await choose.run(row);
    if (result?.ok) begin(result.value);
  };
  return (
    <>
      <Field label={t('import.heading-row')} hint={t('import.heading-row-hint')}>
        <Select
          value={String(headingRow)}
          onChange={(_event, data) => void onChoose(Number(data.value))}
        >
          {headingChoices.map(({ row, line, text }) => (
            <option key={row} value={row}>
              {t('import.heading-choice', { line, text })}
            </option>
          ))}
        </Select>
      </Field>
      <FailureMessage failure={choose.failure} />
    </>
  );
}
