import type { LeftReason } from '../../../../electron/shared/domain/reminders/left-reason.ts';
import { useT } from '../../../i18n/use-t.ts';
import { HowToOpen } from '../../../parts/files/HowToOpen.tsx';
import { NoteDialog } from '../../../ui/dialogs/NoteDialog.tsx';

interface Props {
  readonly what: 'calendars' | 'drafts';
  /** How many files were saved. */
  readonly count: number;
  readonly left: readonly {
    readonly name: string;
    readonly why: LeftReason;
  }[];
  readonly onClose: () => void;
}

/** What to do with the files that were saved for each person, if any, and who got none and why. */
export function SavedEach({ what, count, left, onClose }: Props) {
  const t = useT();
  const nobody = t(`export.left-title-${what}`, { people: left.length });
  return (
    <NoteDialog title={count > 0 ? t(`export.${what}-how-title`) : nobody} onClose={onClose}>
      {count > 0 ? <div>{t(`export.done-${what}`, { count })}</div> : null}
      {count > 0 ? <HowToOpen what={what} /> : null}
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
