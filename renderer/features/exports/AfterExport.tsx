import { useT } from '../../i18n/use-t.ts';
import { HowToOpen } from '../../parts/files/HowToOpen.tsx';
import { NoteDialog } from '../../ui/dialogs/NoteDialog.tsx';
import { FactList } from '../../ui/FactList.tsx';
import { Stack } from '../../ui/Stack.tsx';

/** What left the app that takes another program: a calendar, a draft as a file, or a draft's copied text. */
export type TakenOut =
  | { readonly what: 'calendar'; readonly count: number }
  | { readonly what: 'drafts' }
  | { readonly what: 'copied'; readonly to: string; readonly subject: string };

const TITLES = { calendar: 'export.calendar-how-title', drafts: 'export.draft-how-title' } as const;

/** Says what to do in which program with what was just taken out for one person. */
export function AfterExport({
  taken,
  onClose,
}: {
  readonly taken: TakenOut;
  readonly onClose: () => void;
}) {
  const t = useT();
  if (taken.what !== 'copied') {
    const done =
      taken.what === 'calendar'
        ? t('export.done-own-calendar', { count: taken.count })
        : t('export.done-draft-file');
    return (
      <NoteDialog title={t(TITLES[taken.what])} onClose={onClose}>
        <div>{done}</div>
        <HowToOpen what={taken.what} />
      </NoteDialog>
    );
  }
  const facts = [
    { name: t('export.copied-to'), value: taken.to },
    { name: t('export.copied-subject'), value: taken.subject },
  ];
  return (
    <NoteDialog title={t('export.copied-title')} onClose={onClose}>
      <Stack>
        <div>{t('export.copied-how')}</div>
        <FactList facts={facts} />
      </Stack>
    </NoteDialog>
  );
}
