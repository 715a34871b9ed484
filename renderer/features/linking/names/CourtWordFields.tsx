import { Field, Input } from '@fluentui/react-components';
import type { CourtOnNames } from '../../../../electron/shared/domain/linking/events.ts';
import { useT } from '../../../i18n/use-t.ts';

const PARTS = ['spokeTo', 'said'] as const;
const LABELS = { spokeTo: 'help-desk.spoke-to', said: 'linking.court-said' } as const;

/** Whether both who spoke and what they said are filled in. */
export function isWordGiven({ spokeTo, said }: CourtOnNames): boolean {
  return spokeTo.trim() !== '' && said.trim() !== '';
}

interface Props {
  readonly word: CourtOnNames;
  readonly isTried: boolean;
  readonly onType: (word: CourtOnNames) => void;
}

/** What the court's help desk said about two names of which one may have changed. Without it nobody goes on. */
export function CourtWordFields({ word, isTried, onType }: Props) {
  const t = useT();
  return (
    <>
      <div>{t('guided.court-word')}</div>
      {PARTS.map((part) => (
        <Field
          key={part}
          label={t(LABELS[part])}
          required
          {...(isTried && word[part].trim() === ''
            ? { validationMessage: t('linking.court-word-missing') }
            : {})}
        >
          <Input
            name={part}
            value={word[part]}
            autoComplete="off"
            maxLength={300}
            onChange={(_event, data) => onType({ ...word, [part]: data.value })}
          />
        </Field>
      ))}
    </>
  );
}
