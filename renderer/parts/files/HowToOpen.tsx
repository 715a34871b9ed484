import type { MessageId } from '../../i18n/catalog.ts';
import { useMarked } from '../../i18n/use-marked.tsx';
import { useT } from '../../i18n/use-t.ts';

const CALENDARS = [
  'export.calendar-outlook-classic',
  'export.calendar-outlook-new',
  'export.calendar-google',
  'export.calendar-apple',
] as const;

/** What each program does with a file, one line a program. */
const PROGRAMS = {
  calendar: CALENDARS,
  calendars: CALENDARS,
  drafts: [
    'export.drafts-outlook-classic',
    'export.drafts-outlook-new',
    'export.drafts-apple',
    'export.drafts-thunderbird',
  ],
} as const satisfies Record<string, readonly MessageId[]>;

/** Says of a file that was just saved what to do with it in which program. */
export function HowToOpen({ what }: { readonly what: keyof typeof PROGRAMS }) {
  const t = useT();
  const mark = useMarked();
  return (
    <>
      <div>{t(`export.${what}-how`)}</div>
      <ul>
        {PROGRAMS[what].map((id) => (
          <li key={id}>{mark(t(id))}</li>
        ))}
      </ul>
    </>
  );
}
