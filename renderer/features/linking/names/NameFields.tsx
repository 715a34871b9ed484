import { Field, Input } from '@fluentui/react-components';
import type { NamesOnBothSides } from '../../../../electron/shared/domain/linking/events.ts';
import type { Failure } from '../../../../electron/shared/domain/values/result.ts';
import { useT } from '../../../i18n/use-t.ts';
import { useFieldProblems } from '../../../lib/forms/use-field-problems.ts';

const SIDES = ['ecf', 'pacer'] as const;

interface Props {
  readonly names: NamesOnBothSides;
  readonly failure: Failure | undefined;
  readonly onType: (names: NamesOnBothSides) => void;
}

/** The two names that a court's page shows, as the person reads them there. */
export function NameFields({ names, failure, onType }: Props) {
  const t = useT();
  const { beside } = useFieldProblems(failure, SIDES);
  return SIDES.map((side) => (
    <Field key={side} label={t(`guided.${side}-name`)} required {...beside(side)}>
      <Input
        value={names[side]}
        autoComplete="off"
        spellCheck={false}
        onChange={(_event, data) => onType({ ...names, [side]: data.value })}
      />
    </Field>
  ));
}
