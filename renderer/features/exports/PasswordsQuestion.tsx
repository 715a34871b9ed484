import { makeStyles, tokens } from '@fluentui/react-components';
import { isKeptState } from '../../../electron/shared/domain/vault/kept-credential.ts';
import { useT } from '../../i18n/use-t.ts';
import type { CourtOfPerson } from '../../lib/bridge/bridge.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { FormDialog } from '../../ui/dialogs/FormDialog.tsx';
import { NoteDialog } from '../../ui/dialogs/NoteDialog.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { Message } from '../../ui/Message.tsx';
import type { PasswordsPrinting } from './use-passwords-print.ts';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXXL, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly passwords: PasswordsPrinting;
  readonly name: string;
  readonly courts: readonly CourtOfPerson[];
}

/** Says which passwords will be on the paper and what that means, and asks why; or says that there are none to print. */
export function PasswordsQuestion({ passwords, name, courts }: Props) {
  const styles = useStyles();
  const t = useT();
  const { form, failure, isBusy, submit, close } = passwords;
  const kept = courts.filter(({ credential }) => isKeptState(credential));
  const isBlank = kept.length < courts.length;
  if (kept.length === 0) {
    return (
      <NoteDialog title={t('export.passwords-none-title')} onClose={close}>
        {t('export.passwords-none', { name })}
      </NoteDialog>
    );
  }
  return (
    <FormDialog
      title={t('export.passwords-title', { name })}
      submit={t('export.passwords-confirm')}
      busyLabel={t('ui.working')}
      isBusy={isBusy}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      onClose={close}
    >
      <FailureMessage failure={failure} />
      <div>{t('export.passwords-which', { courts: kept.length })}</div>
      <ul className={styles.list}>
        {kept.map(({ account, courtName }) => (
          <li key={account.id}>
            {t('export.passwords-court', {
              court: courtName,
              capacity: t(`role.${account.capacity}`),
            })}
          </li>
        ))}
      </ul>
      <div className={styles.quiet}>
        {t(isBlank ? 'export.passwords-blank-too' : 'export.passwords-blank')}
      </div>
      <Message intent="warning" title={t('export.passwords-warning')}>
        {t('export.passwords-care', { name })}
      </Message>
      <TextField
        control={form.control}
        name="reason"
        label={t('export.passwords-reason')}
        hint={t('export.passwords-reason-hint')}
        isRequired
      />
    </FormDialog>
  );
}
