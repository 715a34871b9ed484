import { Link, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import type { Asked, LinkingView } from '../../lib/bridge.ts';
import { LoadedPart } from '../../lib/LoadedPart.tsx';
import { useLoaded } from '../../lib/loaded.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { PersonSheet } from './PersonSheet.tsx';
import { PracticePersonField } from './PracticePersonField.tsx';
import { usePracticePeople } from './practice-people.store.ts';

type Credential = Asked<'linking', 'review'>['credential'];

interface Props {
  readonly view: LinkingView;
  readonly practiceId: string | undefined;
  readonly isBusy: boolean;
  readonly onReview: (credential: Credential) => void;
  readonly onOpenCredential: () => void;
}

/** Which CM/ECF login and password to hand to the court: the kept one, or the one on a practice person's sheet. */
export function CredentialChoice(props: Props) {
  const { view, practiceId, isBusy, onReview, onOpenCredential } = props;
  const t = useT();
  const people = useLoaded(usePracticePeople, view.courtId);
  const reload = usePracticePeople((state) => state.reload);
  const [from, setFrom] = useState<Credential['from']>(
    practiceId === undefined && view.hasCredential ? 'keychain' : 'practice-person',
  );
  const [chosen, setChosen] = useState(practiceId);
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
        {view.hasCredential ? null : (
          <div>
            {t('linking.credential-none')}{' '}
            <Link onClick={onOpenCredential}>{t('linking.credential-open')}</Link>
          </div>
        )}
        <LoadedPart loaded={people} onRetry={() => void reload()}>
          {(all) => {
            const person = all.find(({ id }) => id === chosen) ?? all[0];
            const isPractice = from === 'practice-person';
            return (
              <Stack gap="l">
                {isPractice && person ? (
                  <>
                    <PracticePersonField people={all} chosen={person.id} onChoose={setChosen} />
                    <PersonSheet person={person} shows="ecf" />
                  </>
                ) : null}
                <div>
                  <ActionButton
                    appearance="primary"
                    isBusy={isBusy}
                    busyLabel={t('linking.reading-names')}
                    onClick={() =>
                      onReview(
                        isPractice
                          ? { from: 'practice-person', personId: person?.id ?? '' }
                          : { from: 'keychain' },
                      )
                    }
                  >
                    {t('linking.show-names')}
                  </ActionButton>
                </div>
              </Stack>
            );
          }}
        </LoadedPart>
      </Stack>
    </Panel>
  );
}
