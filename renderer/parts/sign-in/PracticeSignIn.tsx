import type { PacerSignIn } from '../../../electron/shared/domain/pacer/sign-in.ts';
import type { CourtId } from '../../../electron/shared/domain/values/ids.ts';
import type { PracticeSheet } from '../../lib/bridge/bridge.ts';
import { useLoaded } from '../../lib/bridge/loaded.ts';
import { usePracticePeople } from '../../lib/stores/practice-people.store.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { LoadedPart } from '../LoadedPart.tsx';
import { PersonSheet } from './PersonSheet.tsx';
import { PracticePersonField } from './PracticePersonField.tsx';
import type { SignInButton } from './sign-in-button.ts';

interface Props {
  readonly courtId: CourtId;
  readonly personName: string;
  readonly chosen: string | undefined;
  /** Whether the sheet that says what to expect is shown. */
  readonly hasSheet: boolean;
  readonly button: SignInButton;
  readonly onChoose: (practiceId: string) => void;
  readonly onSignIn: (as: PacerSignIn) => void;
}

/** Signs in as one of the practice court's people. */
export function PracticeSignIn({ courtId, personName, chosen, hasSheet, ...props }: Props) {
  const people = useLoaded(usePracticePeople, courtId);
  const reload = usePracticePeople((state) => state.reload);
  const { button, onChoose, onSignIn } = props;
  const { label, ...look } = button;
  return (
    <LoadedPart loaded={people} onRetry={() => void reload()}>
      {(all) => {
        const person = chosenOf(all, chosen, personName);
        if (!person) return null;
        return (
          <Stack gap="l">
            <PracticePersonField people={all} chosen={person.id} onChoose={onChoose} />
            {hasSheet ? <PersonSheet person={person} shows="pacer" /> : null}
            <div>
              <ActionButton
                {...look}
                onClick={() => onSignIn({ from: 'practice-person', personId: person.id })}
              >
                {label}
              </ActionButton>
            </div>
          </Stack>
        );
      }}
    </LoadedPart>
  );
}

/** The person that was chosen, else the one named like the person on screen, else the first. */
function chosenOf(
  people: readonly PracticeSheet[],
  chosen: string | undefined,
  personName: string,
): PracticeSheet | undefined {
  return (
    people.find(({ id }) => id === chosen) ??
    people.find(({ name }) => name === personName) ??
    people[0]
  );
}
