import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import SHARES from '../../assets/text/review/shares.json';
import { LANGUAGES, OWN_NAMES, TAGS } from '../../electron/shared/domain/languages/tags.ts';
import { useT } from '../i18n/use-t.ts';
import { useAction } from '../lib/bridge/use-action.ts';
import { useLanguage } from '../lib/stores/language.ts';
import { type PreferencesChange, usePreferences } from '../lib/stores/preferences.store.ts';
import { Stack } from '../ui/Stack.tsx';
import { FailureMessage } from './FailureMessage.tsx';
import { SetByIt, useSetByIt } from './SetByIt.tsx';

interface Props {
  /** Side by side, where the choice is one thing among others. */
  readonly isInRow?: boolean;
}

/** The language of the app, each under its own name. A choice counts at once. */
export function LanguageChoice({ isInRow = false }: Props) {
  const t = useT();
  const lock = useSetByIt('Language');
  const language = useLanguage();
  const change = usePreferences((state) => state.change);
  const save = useAction((wanted: PreferencesChange) => change(wanted));
  const share = language === 'en' ? undefined : SHARES[language];
  const offered = lock.isSet ? [language] : LANGUAGES;
  return (
    <Stack gap="s">
      <Field label={t('settings.language')}>
        <RadioGroup
          layout={isInRow ? 'horizontal' : 'vertical'}
          value={language}
          aria-describedby={lock.noteId}
          onChange={(_event, data) => {
            const chosen = offered.find((one) => one === data.value);
            if (chosen && !lock.isSet) void save.run({ language: chosen });
          }}
        >
          {offered.map((one) => (
            <Radio key={one} value={one} label={<span lang={TAGS[one]}>{OWN_NAMES[one]}</span>} />
          ))}
        </RadioGroup>
      </Field>
      {share ? <span>{t('settings.language-by-machine', share)}</span> : null}
      {isInRow ? null : <span>{t('settings.language-practice')}</span>}
      <SetByIt lock={lock} />
      <FailureMessage failure={save.failure} />
    </Stack>
  );
}
