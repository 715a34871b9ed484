import { Button } from '@fluentui/react-components';
import { mayBeChangedName } from '../../../../electron/shared/domain/linking/changed-name.ts';
import type {
  NamesConsent,
  NamesOnBothSides,
} from '../../../../electron/shared/domain/linking/events.ts';
import { useT } from '../../../i18n/use-t.ts';
import type { LinkingView } from '../../../lib/bridge/bridge.ts';
import { StrangeLetters } from '../../../parts/StrangeLetters.tsx';
import { Message } from '../../../ui/Message.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { Stack } from '../../../ui/Stack.tsx';
import { ConsentForm } from '../gate/ConsentForm.tsx';
import { NameChanged } from './NameChanged.tsx';
import { NamesOnPage } from './NamesOnPage.tsx';
import { NamesVerdict } from './NamesVerdict.tsx';

interface Props {
  readonly view: LinkingView;
  readonly names: NamesOnBothSides;
  readonly likeness: NonNullable<LinkingView['likeness']>;
  readonly onAgree: (consent: NamesConsent) => void;
  readonly onOther: () => void;
}

/** Both names side by side with how alike they are; names of two people end here. */
export function NamesCompared({ view, names, likeness, onAgree, onOther }: Props) {
  const t = useT();
  const isDifferent = likeness.kind === 'different';
  const isChanged = mayBeChangedName(likeness);
  return (
    <Panel title={t('linking.names-title')}>
      <Stack gap="l">
        <NamesOnPage view={view} names={names} />
        <StrangeLetters names={[names.ecf, names.pacer]} />
        <NamesVerdict likeness={likeness} way={view.way} />
        {isChanged ? <NameChanged view={view} /> : null}
        {view.personUnlike ? (
          <Message intent="warning" title={t('linking.unlike-title', { name: view.personName })}>
            {t('linking.unlike')}
          </Message>
        ) : null}
        {isDifferent ? null : (
          <ConsentForm names={names} isCourtAsked={isChanged} onAgree={onAgree} />
        )}
        <div>
          <Button appearance={isDifferent ? 'primary' : 'secondary'} onClick={onOther}>
            {t('linking.other-login')}
          </Button>
        </div>
      </Stack>
    </Panel>
  );
}
