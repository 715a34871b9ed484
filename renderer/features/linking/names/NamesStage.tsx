import { useState } from 'react';
import type { NamesConsent } from '../../../../electron/shared/domain/linking/events.ts';
import { useT } from '../../../i18n/use-t.ts';
import { type Asked, bridge, type LinkingView } from '../../../lib/bridge/bridge.ts';
import { Message } from '../../../ui/Message.tsx';
import { Stack } from '../../../ui/Stack.tsx';
import { CredentialChoice } from '../gate/CredentialChoice.tsx';
import { GuidedNames } from '../guided/GuidedNames.tsx';
import type { LinkAction } from '../use-link-action.ts';
import { NamesCompared } from './NamesCompared.tsx';

type Credential = Asked<'linking', 'review'>['credential'];

interface Props {
  readonly view: LinkingView;
  readonly action: LinkAction;
  readonly onConsent: (consent: NamesConsent) => void;
  readonly onStop: () => void;
}

/** First the CM/ECF login, then both names side by side. This is the moment to notice that they are two people. */
export function NamesStage({ view, action, onConsent, onStop }: Props) {
  const t = useT();
  const [isChoosing, setChoosing] = useState(false);
  const { ecfAccountId, names, likeness, remark } = view;
  const isCompared = view.step === 'reviewed' && names && likeness && !isChoosing;
  const review = (credential: Credential) => {
    void action
      .perform(() => bridge().linking.review({ ecfAccountId, credential }))
      .then((isDone) => isDone && setChoosing(false));
  };
  return (
    <Stack gap="l">
      {remark ? (
        <Message intent="info" title={t('linking.remark')}>
          {remark}
        </Message>
      ) : null}
      {view.way === 'guided' ? (
        <GuidedNames view={view} action={action} onStop={onStop} />
      ) : isCompared ? (
        <NamesCompared
          view={view}
          names={names}
          likeness={likeness}
          onAgree={onConsent}
          onOther={() => setChoosing(true)}
        />
      ) : (
        <CredentialChoice view={view} isBusy={action.isBusy} onReview={review} />
      )}
    </Stack>
  );
}
