import { useT } from '../../i18n/use-t.ts';
import { bridge, type LinkingView } from '../../lib/bridge/bridge.ts';
import { useProfile } from '../../lib/stores/profile.store.ts';
import { SignInAs } from '../../parts/sign-in/SignInAs.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Stack } from '../../ui/Stack.tsx';
import type { LinkAction } from './use-link-action.ts';

interface Props {
  readonly view: LinkingView;
  readonly action: LinkAction;
}

/** Signs in to PACER for a link the app makes; in a rehearsal also as one of the practice court's people. */
export function SignInPanel({ view, action }: Props) {
  const t = useT();
  const { ecfAccountId, courtId, personName, way } = view;
  const isPractice = useProfile((state) => state.isPractice);
  const isRehearsal = way === 'practice';
  return (
    <Panel title={t(isRehearsal ? 'linking.sign-in-title' : 'assisted.sign-in-title')}>
      <Stack gap="l">
        {isRehearsal ? null : <div>{t('assisted.sign-in-about')}</div>}
        <SignInAs
          ecfAccountId={ecfAccountId}
          courtId={courtId}
          personName={personName}
          isAtPractice={isPractice}
          username={view.pacerUsername}
          hasSheet
          button={{
            label: t('linking.sign-in'),
            busyLabel: t('linking.signing-in'),
            isBusy: action.isBusy,
            appearance: 'primary',
          }}
          onSignIn={(as) =>
            void action.perform(() => bridge().linking.signIn({ ecfAccountId, as }))
          }
        />
      </Stack>
    </Panel>
  );
}
