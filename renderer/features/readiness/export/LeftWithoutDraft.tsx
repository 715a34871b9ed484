import type { LeftReason } from '../../../../electron/shared/domain/reminders/left-reason.ts';
import { useT } from '../../../i18n/use-t.ts';
import { HowToOpen } from '../../../parts/HowToOpen.tsx';
import { NoteDialog } from '../../../ui/dialogs/NoteDialog.tsx';

interface Props {
  /** How many drafts were saved. */
  readonly count: number;
  readonly left: readonly {
    readonly name: string;
    readonly why: LeftReason;
  }[];
  readonly onClose: () => void;
}

/** How to send the drafts that were saved, if any, and who got none and why. */
export function LeftWithoutDraft({ count, left, onClose }: Props) {
  const t = useT();
  const nobody = t('export.left-title', { people: left.length });
  return (
    <NoteDialog title={count > 0 ? t('export.drafts-how-title') : nobody} onClose={onClose}>
      {count > 0 ? <HowToOpen what="drafts" /> : null}
      {count > 0 && left.length > 0 ? <div>{nobody}</div> : null}
      {left.length > 0 ? (
        <ul>
          {left.map(({ name, why }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two people may have one name, and the list never changes.
            <li key={index}>
              {name}: {t(`export.left-${why}`)}
            </li>
          ))}
        </ul>
      ) : null}
    </NoteDialog>
  );
}
