import { useT } from '../../i18n/use-t.ts';
import type { CourtOfPerson } from '../../lib/bridge/bridge.ts';
import { NoteDialog } from '../../ui/dialogs/NoteDialog.tsx';
import { PasswordsQuestion } from './PasswordsQuestion.tsx';
import type { PasswordsPrinting } from './use-passwords-print.ts';

interface Props {
  readonly passwords: PasswordsPrinting;
  readonly name: string;
  readonly courts: readonly CourtOfPerson[];
}

/** The dialogs around a worksheet with passwords: the question, that there is nothing to print, and what stayed blank. */
export function PasswordsPrint({ passwords, name, courts }: Props) {
  const t = useT();
  const { isAsking, leftBlank, close } = passwords;
  if (leftBlank.length > 0) {
    const nameOf = (id: string) => courts.find(({ account }) => account.id === id)?.courtName ?? '';
    return (
      <NoteDialog title={t('export.blank-title')} onClose={close}>
        <ul>
          {leftBlank.map(({ ecfAccountId, why }) => (
            <li key={ecfAccountId}>
              {nameOf(ecfAccountId)}: {t(`export.blank-${why}`)}
            </li>
          ))}
        </ul>
      </NoteDialog>
    );
  }
  if (!isAsking) return null;
  return <PasswordsQuestion passwords={passwords} name={name} courts={courts} />;
}
