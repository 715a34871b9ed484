import { useEffect } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { ask, bridge } from '../../lib/bridge/bridge.ts';
import { useLoaded } from '../../lib/bridge/loaded.ts';
import { LoadedPart } from '../../parts/LoadedPart.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { Near } from './Near.tsx';
import { ReminderSettings } from './ReminderSettings.tsx';
import { useReminders } from './reminders.store.ts';
import { Snooze } from './Snooze.tsx';

/** Dates that are near or have passed, for whom, and how to be reminded of them. */
export function RemindersScreen() {
  const t = useT();
  const loaded = useLoaded(useReminders, 'all');
  const reload = useReminders((state) => state.reload);
  // A person who reads the list needs no number on the taskbar any more.
  useEffect(() => void ask(() => bridge().reminders.seen({})), []);
  // About whom they are is a preference.
  useEffect(
    () =>
      bridge().onNews(({ kind }) => {
        if (kind === 'preferences-changed') void reload();
      }),
    [reload],
  );
  return (
    <>
      <PageHeading lead={t('reminders.lead')}>{t('nav.reminders')}</PageHeading>
      <Stack gap="l">
        <Panel title={t('reminders.near')}>
          <LoadedPart loaded={loaded} onRetry={() => void reload()}>
            {(reminders) => <Near reminders={reminders} />}
          </LoadedPart>
        </Panel>
        <Panel title={t('reminders.how')}>
          <Stack gap="l">
            <ReminderSettings />
            <Snooze
              until={loaded.state === 'ready' ? loaded.value.snoozedUntil : undefined}
              onSnoozed={() => void reload()}
            />
          </Stack>
        </Panel>
      </Stack>
    </>
  );
}
