import type { CourtId } from '../../../../electron/shared/domain/values/ids.ts';
import { useT } from '../../../i18n/use-t.ts';
import type { PracticePerson } from '../../../lib/bridge/bridge.ts';
import { useLoaded } from '../../../lib/bridge/loaded.ts';
import { usePracticePeople } from '../../../lib/stores/practice-people.store.ts';
import { LoadedPart } from '../../../parts/LoadedPart.tsx';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { Stack } from '../../../ui/Stack.tsx';
import { PersonSheet } from '../names/PersonSheet.tsx';
import { PracticePersonField } from './PracticePersonField.tsx';

interface Props {
  readonly courtId: CourtId;
  readonly personName: string;
  readonly isBusy: boolean;
  readonly chosen: string | undefined;
  readonly onChoose: (practiceId: string) => void;
  readonly onSignIn: (practiceId: string) => void;
}

/** Signing in as one of the practice court's people, with the sheet that says what to expect. */
export function PracticeSignIn({ courtId, personName, chosen, onChoose, ...props }: Props) {
  const t = useT();
  const people = useLoaded(usePracticePeople, courtId);
  const reload = usePracticePeople((state) => state.reload);
  const { isBusy, onSignIn } = props;
  return (
    <LoadedPart loaded={people} onRetry={() => void reload()}>
      {(all) => {
        const person = chosenOf(all, chosen, personName);
        if (!person) return null;
        return (
          <Stack gap="l">
            <PracticePersonField people={all} chosen={person.id} onChoose={onChoose} />
            <PersonSheet person={person} shows="pacer" />
            <div>
              <ActionButton
                appearance="primary"
                isBusy={isBusy}
                busyLabel={t('linking.signing-in')}
                onClick={() => onSignIn(person.id)}
              >
                {t('linking.sign-in')}
              </ActionButton>
            </div>
          </Stack>
        );
      }}
    </LoadedPart>
  );
}

/** Whoever was picked, else the one with the same name as the person on screen, else the first. */
function chosenOf(
  people: readonly PracticePerson[],
  chosen: string | undefined,
  personName: string,
): PracticePerson | undefined {
  return (
    people.find(({ id }) => id === chosen) ??
    people.find(({ name }) => name === personName) ??
    people[0]
  );
}
