import { Button } from '@fluentui/react-components';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { useLoaded } from '../../lib/bridge/loaded.ts';
import { useGo } from '../../lib/navigation/navigation.store.ts';
import { Message } from '../../ui/Message.tsx';
import { useReminders } from './reminders.store.ts';

/** Today's dates on the start page, one line for each kind. Nothing when there are none. */
export function Digest() {
  const t = useT();
  const dates = useDates();
  const go = useGo();
  const loaded = useLoaded(useReminders, 'all');
  if (loaded.state !== 'ready' || loaded.value.groups.length === 0) return null;
  const words = loaded.value.groups.map(({ kind, people, date, isPast }) =>
    t(`reminder-${isPast ? 'past' : 'near'}.${kind}`, { people, date: dates.day(date) }),
  );
  return (
    <Message
      intent="info"
      actions={
        <Button size="small" onClick={() => go({ name: 'reminders' })}>
          {t('reminders.look')}
        </Button>
      }
    >
      {words.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </Message>
  );
}
