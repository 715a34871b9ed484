import type { LeftReason } from '../../../../electron/shared/domain/reminders/left-reason.ts';
import { useT } from '../../../i18n/use-t.ts';
import { NoteDialog } from '../../../ui/dialogs/NoteDialog.tsx';

interface Props {
  readonly left: readonly {
    readonly name: string;
    readonly why: LeftReason;
  }[];
  readonly onClose: () => void;
}

/** Who got no reminder, and why. */
export function LeftWithoutDraft({ left, onClose }: Props) {
  const t = useT();
  return (
    <NoteDialog title={t('export.left-title', { people: left.length })} onClose={onClose}>
      <ul>
        {left.map(({ name, why }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two people may have one name, and the list never changes.
          <li key={index}>
            {name}: {t(`export.left-${why}`)}
          </li>
        ))}
      </ul>
    </NoteDialog>
  );
}
