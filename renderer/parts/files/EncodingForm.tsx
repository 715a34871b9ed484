import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import type { Asked } from '../../lib/bridge/bridge.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Row } from '../../ui/Stack.tsx';

const ENCODINGS = ['windows-1252', 'utf-8', 'utf-16le', 'utf-16be'] as const;

/** The encodings a file may have. */
export type Encoding = Asked<'rosterImport', 'readAs'>['encoding'];

interface Props {
  readonly isBusy: boolean;
  readonly onRead: (encoding: Encoding) => void;
}

/** Asks how a file is written that does not say so itself. */
export function EncodingForm({ isBusy, onRead }: Props) {
  const t = useT();
  const [encoding, setEncoding] = useState<Encoding>('windows-1252');
  return (
    <Row>
      <Field label={t('import.encoding')}>
        <Select
          value={encoding}
          onChange={(_event, data) =>
            setEncoding(ENCODINGS.find((one) => one === data.value) ?? 'windows-1252')
          }
        >
          {ENCODINGS.map((one) => (
            <option key={one} value={one}>
              {t(`import.encoding-${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      <ActionButton
        isBusy={isBusy}
        busyLabel={t('import.reading')}
        onClick={() => onRead(encoding)}
      >
        {t('import.read-as')}
      </ActionButton>
    </Row>
  );
}
