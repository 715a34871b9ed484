import { Radio, RadioGroup } from '@fluentui/react-components';
import { useT } from '../../../i18n/use-t.ts';
import { bridge, type LinkingView } from '../../../lib/bridge/bridge.ts';
import { PacerSignIn } from '../../../parts/PacerSignIn.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { Stack } from '../../../ui/Stack.tsx';
import type { LinkAction } from '../use-link-action.ts';
import { PracticeSignIn } from './PracticeSignIn.tsx';
import { NO_SIGN_IN, useSignInDrafts } from './sign-in.store.ts';

interface Props {
  readonly view: LinkingView;
  readonly action: LinkAction;
  readonly onPracticePerson: (id: string | undefined) => void;
}

/** Signing in to PACER for a link the app makes: in a rehearsal also as one of the practice court's people. */
export function SignInForm({ view, action, onPracticePerson }: Props) {
  const t = useT();
  const { ecfAccountId, courtId } = view;
  const draft = useSignInDrafts(({ drafts }) => drafts[ecfAccountId] ?? NO_SIGN_IN);
  const keep = useSignInDrafts((state) => state.keep);
  const isRehearsal = view.way === 'practice';
  return (
    <Panel title={t(isRehearsal ? 'linking.sign-in-title' : 'assisted.sign-in-title')}>
      <Stack gap="l">
        {isRehearsal ? (
          <RadioGroup
            aria-label={t('linking.sign-in-way')}
            value={draft.by}
            onChange={(_event, data) =>
              keep(ecfAccountId, { ...draft, by: data.value === 'typed' ? 'typed' : 'practice' })
            }
          >
            <Radio value="practice" label={t('linking.sign-in-practice')} />
            <Radio value="typed" label={t('linking.sign-in-typed')} />
          </RadioGroup>
        ) : (
          <div>{t('assisted.sign-in-about')}</div>
        )}
        {isRehearsal && draft.by === 'practice' ? (
          <PracticeSignIn
            courtId={courtId}
            personName={view.personName}
            isBusy={action.isBusy}
            chosen={draft.practiceId}
            onChoose={(practiceId) => keep(ecfAccountId, { ...draft, practiceId })}
            onSignIn={(personId) => {
              onPracticePerson(personId);
              void action.perform(() =>
                bridge().linking.signIn({
                  ecfAccountId,
                  as: { from: 'practice-person', personId },
                }),
              );
            }}
          />
        ) : (
          <PacerSignIn
            isPrimary
            button={{ label: t('linking.sign-in'), busyLabel: t('linking.signing-in') }}
            isBusy={action.isBusy}
            username={view.pacerUsername}
            typed={draft}
            onType={(typed) => keep(ecfAccountId, { ...draft, ...typed })}
            onSignIn={(typed) => {
              onPracticePerson(undefined);
              void action.perform(() =>
                bridge().linking.signIn({ ecfAccountId, as: { from: 'typed', ...typed } }),
              );
            }}
          />
        )}
      </Stack>
    </Panel>
  );
}
