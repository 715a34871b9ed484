import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { LANGUAGES, OWN_NAMES, TAGS } from '../../../../electron/shared/domain/languages/tags.ts';
import type { Language } from '../../../../electron/shared/domain/values/text.ts';
import { useT } from '../../../i18n/use-t.ts';
import type { OnRequest } from './request.ts';

/** The language that these people are written to in. None is chosen at first. */
export function BulkLanguage({ onRequest }: { readonly onRequest: OnRequest }) {
  const t = useT();
  const [language, setLanguage] = useState<Language>();
  useEffect(() => {
    onRequest(language && { act: { kind: 'set-language', language }, courtIds: [] });
  }, [language, onRequest]);
  return (
    <Field label={t('person.language')} hint={t('person.language-hint')}>
      <RadioGroup
        value={language ?? ''}
        onChange={(_event, { value }) => setLanguage(LANGUAGES.find((one) => one === value))}
      >
        {LANGUAGES.map((one) => (
          <Radio key={one} value={one} label={<span lang={TAGS[one]}>{OWN_NAMES[one]}</span>} />
        ))}
      </RadioGroup>
    </Field>
  );
}
