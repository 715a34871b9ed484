import type {
  SetApart as Entries,
  WithoutPerson,
} from '../../../electron/shared/domain/records/set-apart.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { bridge } from '../../lib/bridge/bridge.ts';
import { useLoaded } from '../../lib/bridge/loaded.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { useAnnounce } from '../../lib/stores/announcements.store.ts';
import { useSetApart } from '../../lib/stores/set-apart.store.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Stack } from '../../ui/Stack.tsx';

/** Entries that no other screen shows, why, and what to do. Nothing where there are none. */
export function SetApart() {
  const t = useT();
  const loaded = useLoaded(useSetApart, 'all');
  const reload = useSetApart((state) => state.reload);
  if (loaded.state === 'loading') return null;
  if (loaded.state === 'failed')
    return <FailureMessage failure={loaded.failure} onRetry={() => void reload()} />;
  const entries = loaded.value;
  if (!entries.unread && !entries.newer && !entries.withoutPerson) return null;
  return (
    <Panel title={t('set-apart.title')}>
      <Stack gap="l">
        <Sentences entries={entries} />
        {entries.withoutPerson ? <PeopleGone gone={entries.withoutPerson} /> : null}
      </Stack>
    </Panel>
  );
}

function Sentences({ entries: { newer, unread } }: { readonly entries: Entries }) {
  const t = useT();
  const dates = useDates();
  return (
    <>
      {newer ? (
        <div>{t('set-apart.newer', { count: newer.count, since: dates.moment(newer.since) })}</div>
      ) : null}
      {unread ? (
        <div>
          {t('set-apart.unread', { count: unread.count, since: dates.moment(unread.since) })}
        </div>
      ) : null}
    </>
  );
}

function PeopleGone({ gone }: { readonly gone: WithoutPerson }) {
  const t = useT();
  const dates = useDates();
  const announce = useAnnounce();
  const reload = useSetApart((state) => state.reload);
  const back = useAction(() => bridge().people.bringBack({}));
  const onBack = async () => {
    const result = await back.run(undefined);
    if (!result?.ok) return;
    announce(t('set-apart.back'));
    await reload();
  };
  const { count, since, names, canComeBack } = gone;
  return (
    <Stack gap="s">
      <div>
        {t('set-apart.without-person', { count, since: dates.moment(since) })}{' '}
        {names.length > 0 ? t('set-apart.names', { names: names.join(', ') }) : null}{' '}
        {canComeBack ? null : t('set-apart.still-to-come')}
      </div>
      {names.length > 0 ? (
        <div>
          <ActionButton
            isBusy={back.isBusy}
            busyLabel={t('ui.working')}
            onClick={() => void onBack()}
          >
            {t('set-apart.bring-back')}
          </ActionButton>
        </div>
      ) : null}
      <FailureMessage failure={back.failure} />
    </Stack>
  );
}
