import { Radio, RadioGroup } from '@fluentui/react-components';
import type { PacerSignIn } from '../../../electron/shared/domain/pacer/sign-in.ts';
import type { CourtId, EcfAccountId } from '../../../electron/shared/domain/values/ids.ts';
import { useT } from '../../i18n/use-t.ts';
import { useSignInDraft, useSignInDrafts } from '../../lib/stores/sign-in-drafts.store.ts';
import { Stack } from '../../ui/Stack.tsx';
import { PracticeSignIn } from './PracticeSignIn.tsx';
import type { SignInButton } from './sign-in-button.ts';
import { TypedSignInForm } from './TypedSignInForm.tsx';

interface Props {
  /** The CM/ECF account the sign-in is for. Drafts are kept by its id. */
  readonly ecfAccountId: EcfAccountId;
  readonly courtId: CourtId;
  readonly personName: string;
  /** Only the practice court knows the invented people. */
  readonly isAtPractice: boolean;
  /** The only account that may sign in, where that is settled. */
  readonly username?: string | undefined;
  /** Whether the sheet of a practice person is shown with the choice. */
  readonly hasSheet?: boolean;
  readonly button: SignInButton;
  readonly onSignIn: (as: PacerSignIn) => void;
}

/** Signs in to PACER with what a person types, and at the practice court also as one of its people. */
export function SignInAs(props: Props) {
  const { ecfAccountId, courtId, personName, isAtPractice, hasSheet = false, button } = props;
  const { username, onSignIn } = props;
  const t = useT();
  const draft = useSignInDraft(ecfAccountId);
  const keep = useSignInDrafts((state) => state.keep);
  const signIn = (as: PacerSignIn) => {
    const { from } = as;
    keep(ecfAccountId, from === 'typed' ? { from } : { from, practiceId: as.personId });
    onSignIn(as);
  };
  const typed = (
    <TypedSignInForm
      username={username}
      draft={draft}
      onType={(change) => keep(ecfAccountId, change)}
      button={button}
      onSignIn={signIn}
    />
  );
  if (!isAtPractice) return typed;
  return (
    <Stack gap="l">
      <RadioGroup
        aria-label={t('linking.sign-in-way')}
        value={draft.from}
        onChange={(_event, { value }) =>
          keep(ecfAccountId, { from: value === 'typed' ? 'typed' : 'practice-person' })
        }
      >
        <Radio value="practice-person" label={t('linking.sign-in-practice')} />
        <Radio value="typed" label={t('linking.sign-in-typed')} />
      </RadioGroup>
      {draft.from === 'typed' ? (
        typed
      ) : (
        <PracticeSignIn
          courtId={courtId}
          personName={personName}
          chosen={draft.practiceId}
          hasSheet={hasSheet}
          button={button}
          onChoose={(practiceId) => keep(ecfAccountId, { practiceId })}
          onSignIn={signIn}
        />
      )}
    </Stack>
  );
}
