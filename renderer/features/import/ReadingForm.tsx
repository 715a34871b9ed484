import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import type { Answer } from '../../lib/bridge/bridge.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Row, Stack } from '../../ui/Stack.tsx';

/** A file whose encoding nobody has said, with the ways to read it. */
export type Unread = Extract<Answer<'rosterImport', 'choose'>, { readonly asks: 'encoding' }>;

/** The encodings a file may have. */
type Encoding = Unread['choices'][number]['encoding'];

interface Props {
  readonly choices: Unread['choices'];
  readonly isBusy: boolean;
  readonly onRead: (encoding: Encoding) => void;
}

/** Asks how a file is written that does not say so itself, and shows how its names read each way. */
export function ReadingForm({ choices, isBusy, onRead }: Props) {
  const t = useT();
  const [encoding, setEncoding] = useState<Encoding>(choices[0]?.encoding ?? 'windows-1252');
  const put = (value: string) =>
    setEncoding(choices.find((one) => one.encoding === value)?.encoding ?? encoding);
  return (
    <Stack gap="m">
      <Field label={t('import.encoding')} hint={t('import.encoding-about')}>
        <RadioGroup value={encoding} onChange={(_event, data) => put(data.value)}>
          {choices.map(({ encoding: one, samples }) => (
            <Radio
              key={one}
              value={one}
              label={t('import.encoding-choice', {
                way: t(`import.encoding-${one}`),
                samples: samples.join(', '),
              })}
            />
          ))}
        </RadioGroup>
      </Field>
      <Row>
        <ActionButton
          isBusy={isBusy}
          busyLabel={t('import.reading')}
          onClick={() => onRead(encoding)}
        >
          {t('import.read-as')}
        </ActionButton>
      </Row>
    </Stack>
  );
}
