import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback } from 'react';
import { useForm } from 'react-hook-form';
import { useDates } from '../../i18n/use-dates.ts';
import { useMarked } from '../../i18n/use-marked.tsx';
import { useT } from '../../i18n/use-t.ts';
import { type Asked, bridge, type FirmPage } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { useFailureText } from '../../lib/bridge/use-failure-text.ts';
import { useFormProblems } from '../../lib/forms/use-form-problems.ts';
import { useAnnounce } from '../../lib/stores/announcements.store.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { PageLink } from '../../parts/PageLink.tsx';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { RadioField } from '../../ui/fields/ChoiceField.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { useFollowing } from './use-following.ts';

const DECISIONS = ['not-decided', 'not-wanted', 'wanted', 'exists'] as const;
const FIELDS = ['paa', 'username'] as const;
const PAA_PAGE = 'https://pacer.uscourts.gov/node/11';

type Typed = Asked<'firm', 'decideBilling'>;

const useStyles = makeStyles({
  words: { margin: 0, maxWidth: '46rem' },
  quiet: { color: tokens.colorNeutralForeground2 },
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxWidth: '32rem',
  },
  button: { alignSelf: 'flex-start' },
});

/** The firm billing account (PAA): wanted or not, and its username, so that nobody files with it. */
export function BillingPanel({ billing }: Pick<FirmPage, 'billing'>) {
  const styles = useStyles();
  const t = useT();
  const mark = useMarked();
  const dates = useDates();
  const say = useFailureText();
  const announce = useAnnounce();
  const { paa, username, by, at } = billing;
  const form = useForm<Typed>({ defaultValues: { paa, username } });
  const showProblems = useFormProblems(form, FIELDS);
  const save = useAction((typed: Typed) => bridge().firm.decideBilling(typed));
  const sayNewer = useCallback(
    (field: keyof Typed, now: string) => {
      const decided = DECISIONS.find((one) => one === now);
      const words = field === 'paa' && decided ? t(`paa.${decided}`) : now;
      return words === ''
        ? say({ code: 'emptied-meanwhile' })
        : say({ code: 'changed-meanwhile', values: { now: words } });
    },
    [t, say],
  );
  const saved = useFollowing(form, { paa, username }, sayNewer);
  const submit = form.handleSubmit(async (typed) => {
    const result = await save.run(typed);
    if (!result) return;
    if (result.ok) {
      saved(typed);
      announce(t('firm.billing-saved'), result.value.undo);
    } else if (showProblems(result.failure)) save.clear();
  });
  const { control } = form;
  return (
    <Panel title={t('firm.billing')}>
      <Stack gap="l">
        <p className={styles.words}>
          {mark(t('firm.billing-about'))}{' '}
          <PageLink url={PAA_PAGE}>{t('firm.billing-page')}</PageLink>
        </p>
        <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
          <RadioField
            control={control}
            name="paa"
            label={t('firm.billing-question')}
            choices={DECISIONS.map((value) => ({ value, label: t(`paa.${value}`) }))}
          />
          {form.watch('paa') === 'exists' ? (
            <TextField
              control={control}
              name="username"
              label={t('firm.billing-username')}
              hint={t('firm.billing-username-hint')}
            />
          ) : null}
          <FailureMessage failure={save.failure} />
          <ActionButton
            type="submit"
            className={styles.button}
            isBusy={save.isBusy}
            busyLabel={t('ui.saving')}
          >
            {t('person.save')}
          </ActionButton>
        </form>
        {by && at ? (
          <div className={styles.quiet}>
            {t('pacer.recorded-by', { who: by, when: dates.moment(at) })}
          </div>
        ) : null}
      </Stack>
    </Panel>
  );
}
