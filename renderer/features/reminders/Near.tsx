import { makeStyles, tokens } from '@fluentui/react-components';
import { useT } from '../../i18n/use-t.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { ReminderItems } from './ReminderItems.tsx';
import type { Reminders } from './reminders.store.ts';

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

/** Dates ahead and just passed, one by one. Below them those long past, one line for each kind. */
export function Near({ reminders }: { readonly reminders: Reminders }) {
  const styles = useStyles();
  const t = useT();
  const { items, total, longPast } = reminders;
  const rest = (more: number, id: 'reminders.more' | 'reminders.more-past') =>
    more > 0 ? <p className={styles.quiet}>{t(id, { more })}</p> : null;
  return (
    <Stack gap="m">
      {items.length === 0 ? (
        <p className={styles.quiet}>{t('reminders.none')}</p>
      ) : (
        <ReminderItems items={items} />
      )}
      {rest(total - items.length, 'reminders.more')}
      {longPast.length === 0 ? null : (
        <Stack gap="s">
          <h3 className={styles.heading}>{t('reminders.long-past')}</h3>
          {longPast.map(({ kind, people, date, ...past }) => (
            <Disclosure key={kind} summary={t(`reminder-past.${kind}`, { people, date })}>
              <ReminderItems items={past.items} />
              {rest(past.total - past.items.length, 'reminders.more-past')}
            </Disclosure>
          ))}
        </Stack>
      )}
    </Stack>
  );
}
