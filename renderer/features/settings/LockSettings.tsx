import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { PolicyName } from '../../../electron/shared/domain/policy/table.ts';
import { useT } from '../../i18n/use-t.ts';
import { useInForce } from '../../lib/stores/policy.store.ts';
import type { PreferencesChange } from '../../lib/stores/preferences.store.ts';
import { SetByIt, useSetByIt } from '../../parts/SetByIt.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { CLIPBOARD_SECONDS, IDLE_MINUTES } from './choices.ts';
import { isRecommended } from './policy-words.ts';

const useStyles = makeStyles({ choice: { maxWidth: '28rem' } });

interface Props {
  readonly onChange: (change: PreferencesChange) => void;
}

/** When the app locks itself, and how long a secret stays on the clipboard. */
export function LockSettings({ onChange }: Props) {
  const t = useT();
  return (
    <Stack gap="l">
      <NumberChoice
        policy="IdleLockMinutes"
        label={t('settings.idle-lock')}
        hint={t('settings.idle-lock-hint')}
        choices={IDLE_MINUTES}
        say={(minutes) => t('settings.minutes', { minutes })}
        onChoose={(idleLockMinutes) => onChange({ idleLockMinutes })}
      />
      <NumberChoice
        policy="ClipboardSeconds"
        label={t('settings.clipboard')}
        hint={t('settings.clipboard-hint')}
        choices={CLIPBOARD_SECONDS}
        say={(seconds) => t('settings.seconds', { seconds })}
        onChoose={(clipboardSeconds) => onChange({ clipboardSeconds })}
      />
    </Stack>
  );
}

interface ChoiceProps {
  /** What is in force under this name is what shows. */
  readonly policy: Extract<PolicyName, 'IdleLockMinutes' | 'ClipboardSeconds'>;
  readonly label: string;
  readonly hint: string;
  readonly choices: readonly number[];
  readonly say: (value: number) => string;
  /** Null takes the own choice back. */
  readonly onChoose: (value: number | null) => void;
}

function NumberChoice({ policy, label, hint, choices, say, onChoose }: ChoiceProps) {
  const styles = useStyles();
  const lock = useSetByIt(policy);
  const t = useT();
  const inForce = useInForce(policy);
  if (typeof inForce?.value !== 'number') return null;
  // What is chosen on purpose stays, whatever firm IT recommends later; so the first entry is another than its number.
  const { value, source } = inForce.otherwise ?? inForce;
  const words = isRecommended(source) ? 'settings.as-recommended' : 'settings.as-it-comes';
  const unchosen = { value: UNCHOSEN, words: t(words, { value: say(Number(value)) }) };
  const chosen = withValue(choices, inForce.value).map((one) => ({
    value: String(one),
    words: say(one),
  }));
  const current = { value: String(inForce.value), words: say(inForce.value) };
  // A locked choice has one entry: a select that is disabled could not be reached to say why.
  const offered = lock.isSet ? [current] : [unchosen, ...chosen];
  return (
    <Stack gap="s">
      <Field className={styles.choice} label={label} hint={hint}>
        <Select
          value={lock.isSet || inForce.otherwise ? current.value : UNCHOSEN}
          {...(lock.isSet
            ? {
                'aria-disabled': true,
                'aria-describedby': lock.noteId,
                appearance: 'filled-darker',
              }
            : {})}
          onChange={(_event, data) => {
            if (!lock.isSet) onChoose(data.value === UNCHOSEN ? null : Number(data.value));
          }}
        >
          {offered.map((one) => (
            <option key={one.value} value={one.value}>
              {one.words}
            </option>
          ))}
        </Select>
      </Field>
      <SetByIt lock={lock} />
    </Stack>
  );
}

/** The entry for no choice of one's own. */
const UNCHOSEN = '';

const withValue = (choices: readonly number[], value: number) =>
  choices.includes(value) ? choices : [...choices, value].toSorted((one, other) => one - other);
