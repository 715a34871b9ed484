import { Field, makeStyles, Radio, RadioGroup, Select } from '@fluentui/react-components';
import type { Preferences } from '../../../electron/shared/domain/preferences.ts';
import { useIntlAtNeed } from '../../i18n/spoken.ts';
import { useT } from '../../i18n/use-t.ts';
import type { PreferencesChange } from '../../lib/stores/preferences.store.ts';
import { Stack } from '../../ui/Stack.tsx';
import { THEMES, ZOOMS } from './choices.ts';

const useStyles = makeStyles({ size: { maxWidth: '28rem' } });

interface Props {
  readonly preferences: Preferences;
  readonly onChange: (change: PreferencesChange) => void;
}

/** Light or dark, and how large. */
export function LookSettings({ preferences, onChange }: Props) {
  const styles = useStyles();
  const t = useT();
  const intl = useIntlAtNeed();
  const sizes = ZOOMS.some((zoom) => zoom === preferences.zoom)
    ? ZOOMS
    : [...ZOOMS, preferences.zoom].toSorted((one, other) => one - other);
  return (
    <Stack gap="l">
      <Field label={t('settings.theme')}>
        <RadioGroup
          value={preferences.theme}
          onChange={(_event, data) => {
            const theme = THEMES.find((name) => name === data.value);
            if (theme) onChange({ theme });
          }}
        >
          {THEMES.map((theme) => (
            <Radio key={theme} value={theme} label={t(`settings.theme-${theme}`)} />
          ))}
        </RadioGroup>
      </Field>
      <Field className={styles.size} label={t('settings.zoom')} hint={t('settings.zoom-hint')}>
        <Select
          value={String(preferences.zoom)}
          onChange={(_event, data) => onChange({ zoom: Number(data.value) })}
        >
          {sizes.map((zoom) => (
            <option key={zoom} value={String(zoom)}>
              {intl().formatNumber(zoom, { style: 'percent' })}
            </option>
          ))}
        </Select>
      </Field>
    </Stack>
  );
}
