import { Field, Select } from '@fluentui/react-components';
import { useT } from '../../i18n/use-t.ts';
import { Stack } from '../../ui/Stack.tsx';
import { SomebodyElse } from './SomebodyElse.tsx';
import type { RescueRow, Whom } from './whom.ts';

const NOBODY = 'nobody';
const ELSE = 'else';
const GUESS = 'guess';

interface Props {
  readonly row: RescueRow;
  readonly whom: Whom;
  readonly problem: string | undefined;
  readonly isDisabled: boolean;
  readonly onChoose: (whom: Whom) => void;
}

/** Whom to keep a login for: someone who has this court, the person it seems to be named after, or somebody else. */
export function WhomField({ row, whom, problem, isDisabled, onChoose }: Props) {
  const t = useT();
  const { places, guess, courts } = row;
  const [first] = courts;
  const isGuessNew = guess && !places.some(({ personId }) => personId === guess.personId);
  const choose = (value: string) => {
    const place = places.find(({ ecfAccountId }) => ecfAccountId === value);
    if (place) return onChoose({ kind: 'account', ecfAccountId: place.ecfAccountId });
    if (value === NOBODY || !first) return onChoose({ kind: 'nobody' });
    const personId = value === GUESS ? guess?.personId : undefined;
    onChoose({ kind: 'person', personId, courtId: first.courtId, capacity: 'attorney' });
  };
  return (
    <Stack>
      <Field label={t('rescue.whom')} {...(problem ? { validationMessage: problem } : {})}>
        <Select
          value={optionOf(whom, row)}
          disabled={isDisabled}
          onChange={(_event, data) => choose(data.value)}
        >
          <option value={NOBODY}>{t('rescue.nobody')}</option>
          {places.map(({ ecfAccountId, personName, capacity }) => (
            <option key={ecfAccountId} value={ecfAccountId}>
              {t('rescue.place', { name: personName, capacity: t(`role.${capacity}`) })}
            </option>
          ))}
          {isGuessNew ? (
            <option value={GUESS}>{t('rescue.guess', { name: guess.personName })}</option>
          ) : null}
          <option value={ELSE}>{t('rescue.else')}</option>
        </Select>
      </Field>
      {whom.kind === 'person' ? (
        <SomebodyElse
          courts={courts}
          whom={whom}
          hasName={whom.personId === guess?.personId && whom.personId !== undefined}
          isDisabled={isDisabled}
          onChoose={onChoose}
        />
      ) : null}
    </Stack>
  );
}

function optionOf(whom: Whom, { guess, places }: RescueRow): string {
  if (whom.kind === 'nobody') return NOBODY;
  if (whom.kind === 'account') return whom.ecfAccountId;
  const isGuess = whom.personId !== undefined && whom.personId === guess?.personId;
  const isInPlaces = places.some(({ personId }) => personId === whom.personId);
  return isGuess && !isInPlaces ? GUESS : ELSE;
}
