import { Input, Select } from '@fluentui/react-components';
import type { RosterField } from '../../../electron/shared/domain/roster/fields.ts';
import { useT } from '../../i18n/use-t.ts';
import { CourtsInput } from './CourtsInput.tsx';
import { FIXED_WORDS } from './choices.ts';
import type { Problem } from './import.store.ts';

interface Props {
  readonly field: RosterField;
  readonly problem: Problem;
  /** The text that can't be taken as it is. */
  readonly faulty: string;
  readonly value: string;
  readonly onType: (typed: string) => void;
}

/** Where a faulty field is typed again or, if it takes fixed words, chosen. A Field around it names it. */
export function FixInput({ field, problem, faulty, value, onType }: Props) {
  const t = useT();
  const words = FIXED_WORDS[field];
  if (words) {
    return (
      <Select value={value} onChange={(_event, data) => onType(data.value)}>
        <option value={faulty}>{t('import.no-choice', { text: faulty })}</option>
        {words.map(({ word, says }) => (
          <option key={word} value={word}>
            {t(says)}
          </option>
        ))}
        <option value="">{t('import.leave-empty')}</option>
      </Select>
    );
  }
  if (field === 'courts') {
    const unknown = problem.values?.court;
    return (
      <CourtsInput
        value={value}
        unknown={unknown === undefined ? undefined : String(unknown)}
        isEither={problem.code === 'roster-court-either'}
        onType={onType}
      />
    );
  }
  return (
    <Input
      value={value}
      autoComplete="off"
      spellCheck={false}
      onChange={(_event, data) => onType(data.value)}
    />
  );
}
