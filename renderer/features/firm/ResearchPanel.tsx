import { makeStyles, tokens } from '@fluentui/react-components';
import { useForm } from 'react-hook-form';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { type Asked, bridge, type FirmPage } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { useFormProblems } from '../../lib/forms/use-form-problems.ts';
import { useAnnounce } from '../../lib/stores/announcements.store.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Row, Stack } from '../../ui/Stack.tsx';

type Account = FirmPage['researchAccounts'][number];
type Typed = Asked<'firm', 'addResearch'>;

const FIELDS = ['username', 'about'] as const;
const EMPTY: Typed = { username: '', about: '' };

const useStyles = makeStyles({
  words: { margin: 0, maxWidth: '46rem' },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  form: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(16rem, 100%), 1fr))',
    gap: tokens.spacingHorizontalL,
    alignItems: 'start',
  },
});

/** PACER accounts that staff share to look up cases: courts differ on that, and nobody files with one. */
export function ResearchPanel({ accounts }: { readonly accounts: readonly Account[] }) {
  const styles = useStyles();
  const t = useT();
  return (
    <Panel title={t('firm.research')}>
      <Stack gap="l">
        <p className={styles.words}>{t('firm.research-about')}</p>
        {accounts.length > 0 ? (
          <ul className={styles.list}>
            {accounts.map((account) => (
              <ResearchAccount key={account.id} account={account} />
            ))}
          </ul>
        ) : null}
        <AddResearch />
      </Stack>
    </Panel>
  );
}

function ResearchAccount({ account }: { readonly account: Account }) {
  const styles = useStyles();
  const t = useT();
  const dates = useDates();
  const announce = useAnnounce();
  const { id, username, about, by, at, alsoRecordedFor } = account;
  const remove = useAction(() => bridge().firm.removeResearch({ id }));
  const onRemove = async () => {
    const result = await remove.run(undefined);
    if (result?.ok) announce(t('firm.research-removed', { username }), result.value.undo);
  };
  return (
    <li>
      <Row>
        <span className={styles.name}>{username}</span>
        {about ? <span>{about}</span> : null}
        <ActionButton
          appearance="subtle"
          size="small"
          isBusy={remove.isBusy}
          busyLabel={t('ui.removing')}
          onClick={() => void onRemove()}
        >
          {t('firm.research-remove')}
        </ActionButton>
      </Row>
      <div className={styles.quiet}>
        {t('pacer.recorded-by', { who: by, when: dates.moment(at) })}
      </div>
      <FailureMessage failure={remove.failure} />
      {alsoRecordedFor.length > 0 ? (
        <Message intent="warning">
          {t('firm.research-also', { names: alsoRecordedFor.join(', ') })}
        </Message>
      ) : null}
    </li>
  );
}

function AddResearch() {
  const styles = useStyles();
  const t = useT();
  const announce = useAnnounce();
  const form = useForm<Typed>({ defaultValues: EMPTY });
  const showProblems = useFormProblems(form, FIELDS);
  const add = useAction((typed: Typed) => bridge().firm.addResearch(typed));
  const submit = form.handleSubmit(async (typed) => {
    const result = await add.run(typed);
    if (!result) return;
    if (!result.ok) {
      if (showProblems(result.failure)) add.clear();
      return;
    }
    announce(t('firm.research-added', { username: typed.username.trim() }), result.value.undo);
    form.reset(EMPTY);
  });
  const { control } = form;
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack>
        <div className={styles.form}>
          <TextField control={control} name="username" label={t('pacer.username')} isRequired />
          <TextField
            control={control}
            name="about"
            label={t('firm.research-who')}
            hint={t('firm.research-who-hint')}
          />
        </div>
        <FailureMessage failure={add.failure} />
        <div>
          <ActionButton type="submit" isBusy={add.isBusy} busyLabel={t('ui.saving')}>
            {t('firm.research-add')}
          </ActionButton>
        </div>
      </Stack>
    </form>
  );
}
