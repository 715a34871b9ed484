import { makeStyles, tokens } from '@fluentui/react-components';
import { useT } from '../../i18n/use-t.ts';
import type { LinkingView } from '../../lib/bridge.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { FactList } from '../../ui/FactList.tsx';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Stack } from '../../ui/Stack.tsx';
import type { Restart } from './stage.ts';
import type { LinkAction } from './use-link-action.ts';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    maxWidth: '46rem',
  },
});

interface Props {
  readonly view: LinkingView;
  readonly restart: Restart;
  readonly action: LinkAction;
  readonly onBegin: () => void;
}

/** What will happen, what to have ready, and where anything is sent. */
export function BeforeStage({ view, restart, action, onBegin }: Props) {
  const styles = useStyles();
  const t = useT();
  return (
    <Stack gap="l">
      {restart === 'none' ? null : (
        <Message intent="warning">{t(`linking.restart-${restart}`)}</Message>
      )}
      <Panel title={t('linking.before-title')}>
        <Stack gap="l">
          <ol className={styles.list}>
            <li>{t('linking.before-sign-in')}</li>
            <li>{t('linking.before-names')}</li>
            <li>{t('linking.before-submit')}</li>
            <li>{t('linking.before-menus')}</li>
          </ol>
          <FactList
            facts={[
              { name: t('linking.person'), value: view.personName },
              { name: t('linking.court'), value: view.courtName },
              { name: t('linking.hosts'), value: view.hosts.join(', ') },
              {
                name: t('linking.login-kept'),
                value: t(view.hasCredential ? 'linking.login-kept-yes' : 'linking.login-kept-no'),
              },
            ]}
          />
          <div>
            <ActionButton
              appearance="primary"
              isBusy={action.isBusy}
              busyLabel={t('linking.beginning')}
              onClick={onBegin}
            >
              {t('linking.begin')}
            </ActionButton>
          </div>
        </Stack>
      </Panel>
    </Stack>
  );
}
