import { Field } from '@fluentui/react-components';
import { useState } from 'react';
import type { RosterField } from '../../../electron/shared/domain/roster/fields.ts';
import { useT } from '../../i18n/use-t.ts';
import { type Asked, bridge } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { useFailureText } from '../../lib/bridge/use-failure-text.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Row, Stack } from '../../ui/Stack.tsx';
import { FixInput } from './FixInput.tsx';
import { type Problem, type Row as RosterRow, useImport } from './import.store.ts';

interface Props {
  readonly importId: string;
  readonly row: RosterRow;
  readonly field: RosterField;
  readonly value: string;
  readonly problem: Problem;
}

/** A field of a row that can't be accepted. It is fixed here, for every row with the same text if wanted. The file itself doesn't change. */
export function FixField({ importId, row, field, value, problem }: Props) {
  const t = useT();
  const say = useFailureText();
  const refresh = useImport((state) => state.refresh);
  // What FileReady takes for the right text is offered. What was typed is kept as long as the text it corrects is the same.
  const meant = String(problem.values?.meant ?? value);
  const [draft, setDraft] = useState({ over: value, typed: meant });
  const typed = draft.over === value ? draft.typed : meant;
  const fix = useAction(async (reach: Asked<'rosterImport', 'fix'>['reach']) => {
    const fixed = await bridge().rosterImport.fix({
      importId,
      row: row.row,
      field,
      value: typed,
      reach,
    });
    if (fixed.ok) await refresh(fixed.value);
    return fixed;
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void fix.run('row');
      }}
    >
      <Stack gap="s">
        <Field
          label={t('import.fix-label', { field: t(`roster-field.${field}`), line: row.line })}
          validationMessage={say({ code: problem.code, values: problem.values ?? {} })}
        >
          <FixInput
            field={field}
            problem={problem}
            faulty={value}
            value={typed}
            onType={(text) => setDraft({ over: value, typed: text })}
          />
        </Field>
        {meant === value ? null : <div>{t('import.in-file', { text: value })}</div>}
        <Row>
          <ActionButton type="submit" size="small" isBusy={fix.isBusy} busyLabel={t('ui.saving')}>
            {t('import.fix')}
          </ActionButton>
          {problem.alike > 1 ? (
            <ActionButton
              size="small"
              isBusy={fix.isBusy}
              busyLabel={t('ui.saving')}
              onClick={() => void fix.run('alike')}
            >
              {t('import.fix-alike', { rows: problem.alike })}
            </ActionButton>
          ) : null}
        </Row>
        <FailureMessage failure={fix.failure} />
      </Stack>
    </form>
  );
}
