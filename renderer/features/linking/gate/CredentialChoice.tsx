import { Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { useT } from '../../../i18n/use-t.ts';
import type { Asked, LinkingView } from '../../../lib/bridge/bridge.ts';
import { useLoaded } from '../../../lib/bridge/loaded.ts';
import { usePracticePeople } from '../../../lib/stores/practice-people.store.ts';
import { useSignInDraft } from '../../../lib/stores/sign-in-drafts.store.ts';
import { LoadedPart } from '../../../parts/LoadedPart.tsx';
import { PersonSheet } from '../../../parts/sign-in/PersonSheet.tsx';
import { PracticePersonField } from '../../../parts/sign-in/PracticePersonField.tsx';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { Stack } from '../../../ui/Stack.tsx';
import { OpenCredential } from '../names/OpenCredential.tsx';

type Credential = Asked<'linking', 'review'>['credential'];

interface Props {
  readonly view: LinkingView;
  readonly isBusy: boolean;
  readonly onReview: (credential: Credential) => void;
}

/** Which CM/ECF login and password to give the court: for a real link the kept one, in a rehearsal also a practice person's. */
export function CredentialChoice(props: Props) {
  const t = useT();
  const { view, isBusy, onReview } = props;
  if (view.way === 'practice') return <PracticeChoice {...props} />;
  return (
    <Panel title={t('assisted.credential-title')}>
      <Stack gap="l">
        <div>{t('assisted.credential-about')}</div>
        {view.hasCredential ? (
          <ShowNames isBusy={isBusy} onShow={() => onReview({ from: 'keychain' })} />
        ) : (
          <NoCredential />
        )}
      </Stack>
    </Panel>
  );
}

function NoCredential() {
  const t = useT();
  return (
    <div>
      {t('linking.credential-none')} <OpenCredential />
    </div>
  );
}

interface ShowProps {
  readonly isBusy: boolean;
  readonly onShow: () => void;
}

function ShowNames({ isBusy, onShow }: ShowProps) {
  const t = useT();
  return (
    <div>
      <ActionButton
        appearance="primary"
        isBusy={isBusy}
        busyLabel={t('linking.reading-names')}
        onClick={onShow}
      >
        {t('linking.show-names')}
      </ActionButton>
    </div>
  );
}

function PracticeChoice(props: Props) {
  const { view, isBusy, onReview } = props;
  const t = useT();
  const signIn = useSignInDraft(view.ecfAccountId);
  const signedInAs = signIn.from === 'practice-person' ? signIn.practiceId : undefined;
  const people = useLoaded(usePracticePeople, view.courtId);
  const reload = usePracticePeople((state) => state.reload);
  const [from, setFrom] = useState<'keychain' | 'practice-person'>(
    signedInAs === undefined && view.hasCredential ? 'keychain' : 'practice-person',
  );
  const [chosen, setChosen] = useState(signedInAs);
  const isPractice = from === 'practice-person';
  return (
    <Panel title={t('linking.credential-title')}>
      <Stack gap="l">
        <div>{t('linking.credential-about')}</div>
        <RadioGroup
          aria-label={t('linking.credential-title')}
          value={from}
          onChange={(_event, data) =>
            setFrom(data.value === 'keychain' ? 'keychain' : 'practice-person')
          }
        >
          <Radio
            value="keychain"
            disabled={!view.hasCredential}
            label={t('linking.credential-keychain')}
          />
          <Radio value="practice-person" label={t('linking.credential-practice')} />
        </RadioGroup>
        {view.hasCredential ? null : <NoCredential />}
        <LoadedPart loaded={people} onRetry={() => void reload()}>
          {(all) => {
            const person = all.find(({ id }) => id === chosen) ?? all[0];
            return (
              <Stack gap="l">
                {isPractice && person ? (
                  <>
                    <PracticePersonField people={all} chosen={person.id} onChoose={setChosen} />
                    <PersonSheet person={person} shows="ecf" />
                  </>
                ) : null}
                <ShowNames
                  isBusy={isBusy}
                  onShow={() =>
                    onReview(
                      isPractice
                        ? { from: 'practice-person', personId: person?.id ?? '' }
                        : { from: 'keychain' },
                    )
                  }
                />
              </Stack>
            );
          }}
        </LoadedPart>
      </Stack>
    </Panel>
  );
}
