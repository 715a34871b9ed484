import { useMarked } from '../../../i18n/use-marked.tsx';
import { useT } from '../../../i18n/use-t.ts';
import { type Asked, bridge, type LinkingView } from '../../../lib/bridge/bridge.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Row, Stack } from '../../../ui/Stack.tsx';
import type { LinkAction } from '../use-link-action.ts';
import { HelpDeskWord } from './HelpDeskWord.tsx';

type Seen = Asked<'linking', 'report'>['seen'];

interface Props {
  readonly view: LinkingView;
  readonly action: LinkAction;
}

/** Where a person adds what they saw or heard. About a proven link only what speaks against it is asked. */
export function AddEvidence({ view, action }: Props) {
  const t = useT();
  const isProven = view.step === 'verified-linked';
  return (
    <Disclosure summary={t('evidence.add')}>
      <Stack gap="l">
        <div>{t('evidence.add-about')}</div>
        {isProven ? null : <Confirmations view={view} action={action} />}
        {/* At the top of the page it is asked already where the menus may be another account's. */}
        {view.areMenusUnproven ? null : (
          <AccountPage view={view} action={action} isProven={isProven} />
        )}
        {isProven || view.step === 'needs-court' ? null : (
          <HelpDeskWord view={view} action={action} />
        )}
      </Stack>
    </Disclosure>
  );
}

function Confirmations({ view, action }: Props) {
  const t = useT();
  return (
    <Row>
      {(['confirmation-mail', 'confirmation-page'] as const).map((source) => (
        <AddButton key={source} view={view} action={action} seen={{ source }}>
          {t(`evidence.add-${source}`)}
        </AddButton>
      ))}
    </Row>
  );
}

function AccountPage({ view, action, isProven }: Props & { readonly isProven: boolean }) {
  const t = useT();
  const mark = useMarked();
  const answers = isProven
    ? (['another-account'] as const)
    : (['this-account', 'another-account'] as const);
  return (
    <Stack gap="s">
      <div>{mark(t('evidence.account-page'))}</div>
      <Row>
        {answers.map((shows) => {
          const seen = { source: 'account-page', shows } as const;
          return (
            <AddButton key={shows} view={view} action={action} seen={seen}>
              {t(`whose-menus.${shows}`)}
            </AddButton>
          );
        })}
      </Row>
    </Stack>
  );
}

function AddButton(props: Props & { readonly seen: Seen; readonly children: string }) {
  const t = useT();
  const { view, action, seen, children } = props;
  const { ecfAccountId } = view;
  return (
    <ActionButton
      isBusy={action.isBusy}
      busyLabel={t('ui.saving')}
      onClick={() => void action.perform(() => bridge().linking.report({ ecfAccountId, seen }))}
    >
      {children}
    </ActionButton>
  );
}
