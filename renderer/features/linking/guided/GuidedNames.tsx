import { type FormEvent, useState } from 'react';
import type { NamesOnBothSides } from '../../../../electron/shared/domain/linking/events.ts';
import { useT } from '../../../i18n/use-t.ts';
import type { LinkingView } from '../../../lib/bridge/bridge.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { Message } from '../../../ui/Message.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { Stack } from '../../../ui/Stack.tsx';
import { CourtSays } from '../CourtSays.tsx';
import { CopyCredential } from '../gate/CopyCredential.tsx';
import { NameFields } from '../names/NameFields.tsx';
import { OpenCredential } from '../names/OpenCredential.tsx';
import type { LinkAction } from '../use-link-action.ts';
import { useGuideStyles } from './GuidedSignIn.tsx';

interface Props {
  readonly view: LinkingView;
  readonly action: LinkAction;
  readonly onTyped: (names: NamesOnBothSides) => void;
}

/** The link form on the court's page, and the two names it then shows, which the person types here. */
export function GuidedNames({ view, action, onTyped }: Props) {
  const styles = useGuideStyles();
  const t = useT();
  const [names, setNames] = useState<NamesOnBothSides>({ ecf: '', pacer: '' });
  const { pages, hasCredential } = view;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    onTyped(names);
  };
  return (
    <Panel title={t('guided.names-title')}>
      <Stack gap="l">
        <ol className={styles.list}>
          {pages.path.map((label) => (
            <li key={label}>
              {t('guided.click')} <CourtSays>{label}</CourtSays>
            </li>
          ))}
          <li>
            <Stack gap="s">
              {t('guided.fill-in', {
                login: pages.loginLabel ?? t('vault.login'),
                password: pages.passwordLabel ?? t('vault.password'),
              })}
              {hasCredential ? (
                <CopyCredential view={view} />
              ) : (
                <div>
                  {t('guided.from-paper')} <OpenCredential />
                </div>
              )}
            </Stack>
          </li>
          <li>{t('guided.submit-form')}</li>
          <li>
            {pages.question ? (
              <>
                {t('guided.asks')} <CourtSays>{pages.question}</CourtSays> {t('guided.do-not-yet')}
              </>
            ) : (
              t('guided.two-names')
            )}
          </li>
        </ol>
        <Message intent="info">{t('guided.form-again')}</Message>
        <form onSubmit={onSubmit} noValidate>
          <Stack gap="m">
            <div>{t('guided.type-names')}</div>
            <NameFields names={names} failure={action.failure} onType={setNames} />
            <div>
              <ActionButton
                type="submit"
                appearance="primary"
                isBusy={action.isBusy}
                busyLabel={t('guided.comparing')}
              >
                {t('guided.compare')}
              </ActionButton>
            </div>
          </Stack>
        </form>
      </Stack>
    </Panel>
  );
}
