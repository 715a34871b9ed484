import { useMarked } from '../../../i18n/use-marked.tsx';
import { useT } from '../../../i18n/use-t.ts';
import { bridge, type LinkingView } from '../../../lib/bridge/bridge.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { Message } from '../../../ui/Message.tsx';
import { Stack } from '../../../ui/Stack.tsx';
import type { LinkAction } from '../use-link-action.ts';
import { HelpDeskWord } from './HelpDeskWord.tsx';

const ANSWERS = ['this-account', 'another-account'] as const;

interface Props {
  readonly view: LinkingView;
  readonly action: LinkAction;
}

/** Says that the menus may be another account's, and asks what the court's account page shows. Empty when they are explained. */
export function WhoseMenus({ view, action }: Props) {
  const t = useT();
  if (!view.areMenusUnproven) return null;
  if (isAnothers(view)) {
    return (
      <Stack gap="m">
        <Message
          intent="warning"
          title={t('whose-menus.is-anothers-title')}
          actions={<PageShows shows="this-account" view={view} action={action} />}
        >
          {t('whose-menus.is-anothers')}
        </Message>
        <HelpDeskWord view={view} action={action} />
      </Stack>
    );
  }
  return (
    <Message
      intent="warning"
      title={t('whose-menus.title')}
      actions={ANSWERS.map((shows) => (
        <PageShows key={shows} shows={shows} view={view} action={action} />
      ))}
    >
      <WhatTheyProve view={view} />
    </Message>
  );
}

function isAnothers({ evidence }: LinkingView): boolean {
  const page = evidence.findLast(({ source }) => source === 'account-page');
  return page?.source === 'account-page' && page.shows === 'another-account';
}

function WhatTheyProve({ view }: Pick<Props, 'view'>) {
  const t = useT();
  const mark = useMarked();
  const capacities = view.othersHere.map((role) => t(`role.${role}`).toLowerCase()).join(', ');
  return (
    <Stack gap="s">
      <div>{t('whose-menus.why', { name: view.personName, capacities })}</div>
      <div>{mark(t('whose-menus.look'))}</div>
    </Stack>
  );
}

function PageShows({ shows, view, action }: Props & { readonly shows: (typeof ANSWERS)[number] }) {
  const t = useT();
  const { ecfAccountId } = view;
  const seen = { source: 'account-page', shows } as const;
  return (
    <ActionButton
      isBusy={action.isBusy}
      busyLabel={t('ui.saving')}
      onClick={() => void action.perform(() => bridge().linking.report({ ecfAccountId, seen }))}
    >
      {t(`whose-menus.${shows}`)}
    </ActionButton>
  );
}
