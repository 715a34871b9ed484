import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { Preferences } from '../../../electron/shared/domain/preferences.ts';
import { useT } from '../../i18n/use-t.ts';
import type { PreferencesChange } from '../../lib/stores/preferences.store.ts';
import { START_PAGES } from './choices.ts';

interface Props {
  readonly startsAt: Preferences['startsAt'];
  readonly onChange: (change: PreferencesChange) => void;
}

/** The page that the app opens with. */
export function StartSettings({ startsAt, onChange }: Props) {
  const t = useT();
  return (
    <Field label={t('settings.start')}>
      <RadioGroup
        value={startsAt ?? 'readiness'}
        onChange={(_event, data) => {
          const chosen = START_PAGES.find((page) => page === data.value);
          if (chosen) onChange({ startsAt: chosen });
        }}
      >
        {START_PAGES.map((page) => (
          <Radio key={page} value={page} label={t(`settings.start-${page}`)} />
        ))}
      </RadioGroup>
    </Field>
  );
}
