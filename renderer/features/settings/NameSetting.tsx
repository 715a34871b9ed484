import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { useFieldProblems } from '../../lib/forms/use-field-problems.ts';
import { useAnnounce } from '../../lib/stores/announcements.store.ts';
import { usePreferences } from '../../lib/stores/preferences.store.ts';
import { ShortForm } from '../../parts/ShortForm.tsx';

interface Props {
  readonly recordsAs: string;
  /** The name that is used at the moment, chosen or not. */
  readonly now: string | undefined;
}

/** The name shown beside what this person records. */
export function NameSetting({ recordsAs, now }: Props) {
  const t = useT();
  const announce = useAnnounce();
  const change = usePreferences((state) => state.change);
  const [typed, setTyped] = useState(recordsAs);
  const save = useAction((name: string) => change({ recordsAs: name }));
  const { beside, rest } = useFieldProblems(save.failure, ['recordsAs']);
  const onSubmit = async () => {
    const result = await save.run(typed.trim());
    if (result?.ok) announce(t('settings.name-saved'));
  };
  const submit = { label: t('settings.name-save'), isBusy: save.isBusy };
  return (
    <ShortForm failure={rest} submit={submit} onSubmit={() => void onSubmit()}>
      <Field
        label={t('settings.name')}
        hint={t('settings.name-hint', { now: now ?? '' })}
        {...beside('recordsAs')}
      >
        <Input value={typed} autoComplete="off" onChange={(_event, data) => setTyped(data.value)} />
      </Field>
    </ShortForm>
  );
}
