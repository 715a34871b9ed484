import {
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Switch,
  tokens,
} from '@fluentui/react-components';
import { useT } from '../../i18n/use-t.ts';
import { usePreferences } from '../../lib/stores/preferences.store.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { useReminderChange } from './use-reminder-change.ts';

const ABOUT = ['everyone', 'my-people'] as const;

const useStyles = makeStyles({
  times: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL },
});

/** Whether the system notifies this user of dates, about whom, and when not to. */
export function ReminderSettings() {
  const styles = useStyles();
  const t = useT();
  const { reminders } = usePreferences(({ preferences }) => preferences);
  const { save, failure } = useReminderChange();
  const time = (name: 'quietFrom' | 'quietTo') => (
    <Field label={t(`reminders.${name}`)}>
      <Input
        type="time"
        value={reminders[name]}
        onChange={(_event, { value }) => {
          // A half-typed time reads as empty and changes nothing yet.
          if (value !== '') void save({ [name]: value });
        }}
      />
    </Field>
  );
  return (
    <Stack gap="m">
      <Switch
        checked={reminders.isOn}
        label={t('reminders.is-on')}
        onChange={(_event, { checked }) => void save({ isOn: checked })}
      />
      <Field label={t('reminders.about')}>
        <RadioGroup
          value={reminders.about}
          onChange={(_event, { value }) =>
            void save({ about: ABOUT.find((one) => one === value) ?? 'everyone' })
          }
        >
          {ABOUT.map((value) => (
            <Radio key={value} value={value} label={t(`reminders.about-${value}`)} />
          ))}
        </RadioGroup>
      </Field>
      <div className={styles.times}>
        {time('quietFrom')}
        {time('quietTo')}
      </div>
      <FailureMessage failure={failure} />
    </Stack>
  );
}
