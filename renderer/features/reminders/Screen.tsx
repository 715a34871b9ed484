import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { PersonId } from '../../../electron/shared/domain/ids.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { ask, bridge } from '../../lib/bridge.ts';
import { LoadedPart } from '../../lib/LoadedPart.tsx';
import { useLoaded } from '../../lib/loaded.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { ReminderSettings } from './ReminderSettings.tsx';
import { type Reminders, useReminders } from './reminders.store.ts';
import { Snooze } from './Snooze.tsx';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(9rem, 1fr) minmax(0, 3fr)',
    gap: `0 ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    '@media (max-width: 700px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  name: { textAlign: 'start' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly onOpenPerson: (personId: PersonId) => void;
}

/** Dates that come near and what has lapsed, for whom, and how to be told of it. */
export function RemindersScreen({ onOpenPerson }: Props) {
  const t = useT();
  const loaded = useLoaded(useReminders, 'all');
  const reload = useReminders((state) => state.reload);
  // Whoever reads the list need not be told of it on the taskbar any more.
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
            {(reminders) => <Near reminders={reminders} onOpenPerson={onOpenPerson} />}
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

function Near({ reminders, onOpenPerson }: Props & { readonly reminders: Reminders }) {
  const styles = useStyles();
  const t = useT();
  const dates = useDates();
  const { items, total } = reminders;
  if (items.length === 0) return <p className={styles.quiet}>{t('reminders.none')}</p>;
  return (
    <>
      <ul className={styles.list}>
        {items.map(({ kind, date, personId, courtId, name, courtName, daysLeft }) => (
          <li key={`${kind} ${personId} ${courtId ?? ''} ${date}`} className={styles.item}>
            <div>
              <Link className={styles.name} onClick={() => onOpenPerson(personId)}>
                {name}
              </Link>
            </div>
            <div>
              {t(`reminders.${kind}`)}
              {courtName ? ` ${t('reminders.court', { court: courtName })}` : ''}
              <div className={styles.quiet}>
                {t(daysLeft < 0 ? 'reminders.past' : 'reminders.ahead', {
                  date: dates.day(date),
                  days: Math.abs(daysLeft),
                })}
              </div>
            </div>
          </li>
        ))}
      </ul>
      {items.length < total ? (
        <p className={styles.quiet}>{t('reminders.more', { more: total - items.length })}</p>
      ) : null}
    </>
  );
}
