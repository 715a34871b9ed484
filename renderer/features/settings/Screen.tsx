import { useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import type { AppStatus } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { type PreferencesChange, usePreferences } from '../../lib/stores/preferences.store.ts';
import { useProfile } from '../../lib/stores/profile.store.ts';
import { useStatus } from '../../lib/stores/status.store.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { LanguageChoice } from '../../parts/LanguageChoice.tsx';
import { useSlots } from '../../parts/slots.ts';
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
import { StartSettings } from './StartSettings.tsx';
import { SharingSettings } from './sharing/SharingSettings.tsx';
import { UpdateSettings } from './UpdateSettings.tsx';

const UNSOUND: ReadonlySet<AppStatus['records']['condition']> = new Set(['damaged', 'incomplete']);

/** How the app looks for this person on this machine, the name it records under, the backups, what firm IT has set, and what the app is. */
export function SettingsScreen() {
  const t = useT();
  const { preferences, change } = usePreferences();
  const status = useStatus((state) => state.status);
  // Backups, like updates, are the firm's matter.
  const isPractice = useProfile((state) => state.isPractice);
  // A person who comes here then is looking for a way back.
  const isUnsound = status !== undefined && UNSOUND.has(status.records.condition);
  // Who opens the app with this page looks after it for others. As at arrival, so that a choice here moves nothing.
  const [isForIt] = useState(preferences.startsAt === 'settings');
  const { About, PinSetting } = useSlots();
  const save = useAction((wanted: PreferencesChange) => change(wanted));
  return (
    <Stack gap="l">
      <PageHeading>{t('nav.settings')}</PageHeading>
      <FailureMessage failure={save.failure} />
      {isUnsound && !isPractice ? <BackupSettings /> : null}
      {isForIt ? <ForIt /> : null}
      <Panel title={t('settings.look')}>
        <LookSettings preferences={preferences} onChange={(wanted) => void save.run(wanted)} />
      </Panel>
      <Panel title={t('settings.language-title')}>
        <LanguageChoice />
      </Panel>
      <Panel title={t('settings.start-title')}>
        <StartSettings
          startsAt={preferences.startsAt}
          onChange={(wanted) => void save.run(wanted)}
        />
      </Panel>
      <Panel title={t('settings.lock-title')}>
        <Stack gap="l">
          <LockSettings onChange={(wanted) => void save.run(wanted)} />
          <PinSetting />
        </Stack>
      </Panel>
      <Panel title={t('settings.name-title')}>
        <NameSetting
          recordsAs={preferences.recordsAs}
          sendsFrom={preferences.sendsFrom}
          firmName={preferences.firmName}
          now={status?.recordsAs}
        />
      </Panel>
      {isPractice ? null : <SharingSettings />}
      {isUnsound || isPractice ? null : <BackupSettings />}
      <SetApart />
      {isForIt ? null : <ForIt />}
      <Panel title={t('about.title')}>
        <About />
      </Panel>
    </Stack>
  );
}

/** What firm IT has set, how updates come, and what a help desk asks for. */
function ForIt() {
  const isPractice = useProfile((state) => state.isPractice);
  return (
    <>
      <PolicySettings />
      {isPractice ? null : <UpdateSettings />}
      <HelpDeskSettings />
    </>
  );
}
