import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useRef } from 'react';
import type { NamesOnBothSides } from '../../../../electron/shared/domain/linking/events.ts';
import type { Failure } from '../../../../electron/shared/domain/values/result.ts';
import { useT } from '../../../i18n/use-t.ts';
import { useFieldProblems } from '../../../lib/forms/use-field-problems.ts';
import { into } from '../../../ui/fields/into.ts';

const useStyles = makeStyles({
  // Beside each other where both have room for a name.
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(14rem, 100%), 1fr))',
    alignItems: 'end',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
});

const SIDES = ['ecf', 'pacer'] as const;

interface Props {
  readonly names: NamesOnBothSides;
  readonly failure: Failure | undefined;
  /** Somebody tried to go on: an empty name is told at its field. */
  readonly isTried?: boolean;
  readonly onType: (names: NamesOnBothSides) => void;
}

/** The two names that a court's page shows, as the person reads them there. */
export function NameFields({ names, failure, isTried = false, onType }: Props) {
  const styles = useStyles();
  const t = useT();
  const { beside } = useFieldProblems(failure, SIDES);
  const places = { ecf: useRef<HTMLInputElement>(null), pacer: useRef<HTMLInputElement>(null) };
  /** Enter goes on to the other name, and never to the next step. */
  const onKeyDown = (event: KeyboardEvent, side: (typeof SIDES)[number]) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    places[side === 'ecf' ? 'pacer' : 'ecf'].current?.focus();
  };
  return (
    <div className={styles.fields}>
      {SIDES.map((side) => (
        <Field
          key={side}
          label={t(`guided.${side}-name`)}
          required
          {...(isTried && names[side].trim() === ''
            ? { validationMessage: t('guided.name-missing') }
            : beside(side))}
        >
          <Input
            ref={into(places[side])}
            name={side}
            onKeyDown={(event) => onKeyDown(event, side)}
            value={names[side]}
            autoComplete="off"
            spellCheck={false}
            onChange={(_event, data) => onType({ ...names, [side]: data.value })}
          />
        </Field>
      ))}
    </div>
  );
}
