import { Field, makeStyles, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { CourtId } from '../../../electron/shared/domain/values/ids.ts';
import { useT } from '../../i18n/use-t.ts';
import type { Asked } from '../../lib/bridge/bridge.ts';
import { useLoaded } from '../../lib/bridge/loaded.ts';
import { usePracticePeople } from '../../lib/stores/practice-people.store.ts';
import { LoadedPart } from '../../parts/LoadedPart.tsx';
import { EMPTY_SIGN_IN, PacerSignIn } from '../../parts/PacerSignIn.tsx';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Stack } from '../../ui/Stack.tsx';

type Pacer = NonNullable<Asked<'vault', 'verify'>['pacer']>;

const useStyles = makeStyles({ field: { maxWidth: '28rem' } });

interface Props {
  readonly courtId: CourtId;
  readonly personName: string;
  /** Only the practice court knows the invented people. */
  readonly isAtPractice: boolean;
  readonly isBusy: boolean;
  readonly onTry: (pacer: Pacer) => void;
}

/** A NextGen court shows whose login it is only to someone signed in to PACER: as whom to sign in for the try. */
export function TryAsPacer({ isAtPractice, isBusy, onTry, ...place }: Props) {
  const t = useT();
  const [way, setWay] = useState<Pacer['from']>('practice-person');
  const [signIn, setSignIn] = useState(EMPTY_SIGN_IN);
  const typed = (
    <PacerSignIn
      isBusy={isBusy}
      typed={signIn}
      onType={setSignIn}
      button={{ label: t('vault.verify'), busyLabel: t('vault.verifying') }}
      onSignIn={(whole) => onTry({ from: 'typed', ...whole })}
    />
  );
  if (!isAtPractice) return typed;
  return (
    <Stack gap="l">
      <RadioGroup
        aria-label={t('linking.sign-in-way')}
        value={way}
        onChange={(_event, data) => setWay(data.value === 'typed' ? 'typed' : 'practice-person')}
      >
        <Radio value="practice-person" label={t('linking.sign-in-practice')} />
        <Radio value="typed" label={t('linking.sign-in-typed')} />
      </RadioGroup>
      {way === 'typed' ? (
        typed
      ) : (
        <AsPracticePerson
          {...place}
          isBusy={isBusy}
          onTry={(personId) => onTry({ from: 'practice-person', personId })}
        />
      )}
    </Stack>
  );
}

interface PracticeProps extends Omit<Props, 'onTry' | 'isAtPractice'> {
  readonly onTry: (personId: string) => void;
}

function AsPracticePerson({ courtId, personName, isBusy, onTry }: PracticeProps) {
  const styles = useStyles();
  const t = useT();
  const people = useLoaded(usePracticePeople, courtId);
  const reload = usePracticePeople((state) => state.reload);
  const [chosen, setChosen] = useState<string>();
  return (
    <LoadedPart loaded={people} onRetry={() => void reload()}>
      {(all) => {
        const same = all.find(({ name }) => name === personName);
        const id = chosen ?? same?.id ?? all[0]?.id ?? '';
        return (
          <Stack gap="l">
            <Field className={styles.field} label={t('linking.practice-person')}>
              <Select value={id} onChange={(_event, data) => setChosen(data.value)}>
                {all.map((one) => (
                  <option key={one.id} value={one.id}>
                    {t('linking.practice-person-option', {
                      name: one.name,
                      username: one.pacerUsername,
                    })}
                  </option>
                ))}
              </Select>
            </Field>
            <div>
              <ActionButton
                isBusy={isBusy}
                busyLabel={t('vault.verifying')}
                onClick={() => onTry(id)}
              >
                {t('vault.verify')}
              </ActionButton>
            </div>
          </Stack>
        );
      }}
    </LoadedPart>
  );
}
