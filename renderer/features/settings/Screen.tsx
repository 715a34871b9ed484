import { useT } from '../../i18n/use-t.ts';
import type { AppStatus } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { type PreferencesChange, usePreferences } from '../../lib/stores/preferences.store.ts';
import { useProfile } from '../../lib/stores/profile.store.ts';
import { useStatus } from '../../lib/stores/status.store.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { BackupSettings } from './BackupSettings.tsx';
import { HelpDeskSettings } from './HelpDeskSettings.tsx';
import { LockSettings } from './LockSettings.tsx';
import { LookSettings } from './LookSettings.tsx';
import { NameSetting } from './NameSetting.tsx';
import { PolicySettings } from './PolicySettings.tsx';
import { SetApart } from './SetApart.tsx';
import { UpdateSettings } from './UpdateSettings.tsx';

const UNSOUND: ReadonlySet<AppStatus['records']['condition']> = new Set(['damaged', 'incomplete']);

/** How the app looks for this person on this machine, the name it records under, the backups, and what firm IT has set. */
export function SettingsScreen() {
  const t = useT();
  const { preferences, change } = usePreferences();
  const status = useStatus((state) => state.status);
  // Backups and updates are the firm's matter.
  const isPractice = useProfile((state) => state.isPractice);
  // A person who comes here then is looking for a way back.
  const isUnsound = status !== undefined && UNSOUND.has(status.records.condition);
  const save = useAction((wanted: PreferencesChange) => change(wanted));
  return (
    <Stack gap="l">
      <PageHeading>{t('nav.settings')}</PageHeading>
      <FailureMessage failure={save.failure} />
      {isUnsound && !isPractice ? <BackupSettings /> : null}
      <Panel title={t('settings.look')}>
        <LookSettings preferences={preferences} onChange={(wanted) => void save.run(wanted)} />
      </Panel>
      <Panel title={t('settings.lock-title')}>
        <LockSettings onChange={(wanted) => void save.run(wanted)} />
      </Panel>
      <Panel title={t('settings.name-title')}>
        <NameSetting recordsAs={preferences.recordsAs} now={status?.recordsAs} />
      </Panel>
      {isUnsound || isPractice ? null : <BackupSettings />}
      <SetApart />
      <PolicySettings />
      {isPractice ? null : <UpdateSettings />}
      <HelpDeskSettings />
      <Panel title={t('settings.about')}>
        {t('settings.version', { version: status?.version ?? '' })}
      </Panel>
    </Stack>
  );
}
