import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { RosterField } from '../../../electron/shared/domain/roster-fields.ts';
import { useT } from '../../i18n/use-t.ts';
import { bridge } from '../../lib/bridge.ts';
import { FailureMessage } from '../../lib/FailureMessage.tsx';
import { useAction } from '../../lib/use-action.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Row } from '../../ui/Stack.tsx';
import { useImport } from './import.store.ts';

interface Props {
  readonly importId: string;
  readonly row: number;
  readonly field: RosterField;
  readonly value: string;
  readonly label: string;
  /** What is wrong with it and how to mend it. */
  readonly problem: string;
}

/** A field of a row that can't be taken as it is: mended here, the file itself stays as it is. */
export function FixField({ importId, row, field, value, label, problem }: Props) {
  const t = useT();
  const putRow = useImport((state) => state.putRow);
  const [typed, setTyped] = useState(value);
  const fix = useAction(() => bridge().rosterImport.fix({ importId, row, field, value: typed }));
  const onFix = async () => {
    const result = await fix.run(undefined);
    if (result?.ok) putRow(result.value.row, result.value.counts);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void onFix();
      }}
    >
      <Field label={label} validationMessage={problem}>
        <Input
          value={typed}
          autoComplete="off"
          spellCheck={false}
          onChange={(_event, data) => setTyped(data.value)}
        />
      </Field>
      <Row>
        <ActionButton type="submit" size="small" isBusy={fix.isBusy} busyLabel={t('ui.saving')}>
          {t('import.fix')}
        </ActionButton>
      </Row>
      <FailureMessage failure={fix.failure} />
    </form>
  );
}
