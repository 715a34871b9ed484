import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { useFailureText } from '../../lib/bridge/use-failure-text.ts';
import { useAnnounce } from '../../lib/stores/announcements.store.ts';
import { usePreferences } from '../../lib/stores/preferences.store.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { ActionButton } from '../../ui/ActionButton.tsx';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    maxWidth: '28rem',
  },
  button: { alignSelf: 'flex-start' },
});

interface Props {
  readonly recordsAs: string;
  /** The name that is used at the moment, chosen or not. */
  readonly now: string | undefined;
}

/** The name that stands beside what this person records. */
export function NameSetting({ recordsAs, now }: Props) {
  const styles = useStyles();
  const t = useT();
  const say = useFailureText();
  const announce = useAnnounce();
  const change = usePreferences((state) => state.change);
  const [typed, setTyped] = useState(recordsAs);
  const save = useAction((name: string) => change({ recordsAs: name }));
  const problem = save.failure?.problems?.find(({ field }) => field === 'recordsAs');
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save.run(typed.trim()).then((result) => {
          if (result?.ok) announce(t('settings.name-saved'));
        });
      }}
    >
      <Field
        label={t('settings.name')}
        hint={t('settings.name-hint', { now: now ?? '' })}
        {...(problem ? { validationMessage: say(problem) } : {})}
      >
        <Input value={typed} autoComplete="off" onChange={(_event, data) => setTyped(data.value)} />
      </Field>
      {problem ? null : <FailureMessage failure={save.failure} />}
      <ActionButton
        type="submit"
        className={styles.button}
        isBusy={save.isBusy}
        busyLabel={t('ui.saving')}
      >
        {t('settings.name-save')}
      </ActionButton>
    </form>
  );
}
