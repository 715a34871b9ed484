import { ArrowExportRegular } from '@fluentui/react-icons/svg/arrow-export';
import { useState } from 'react';
import type { CourtId, PersonId } from '../../../../electron/shared/domain/values/ids.ts';
import type { Result } from '../../../../electron/shared/domain/values/result.ts';
import { useT } from '../../../i18n/use-t.ts';
import { type Answer, bridge } from '../../../lib/bridge/bridge.ts';
import { useExport } from '../../../lib/bridge/use-export.ts';
import { useFailureText } from '../../../lib/bridge/use-failure-text.ts';
import { useAnnounce } from '../../../lib/stores/announcements.store.ts';
import { HowToOpen } from '../../../parts/files/HowToOpen.tsx';
import { useSetByIt } from '../../../parts/SetByIt.tsx';
import { ActionMenu } from '../../../ui/ActionMenu.tsx';
import { NoteDialog } from '../../../ui/dialogs/NoteDialog.tsx';
import { SavedEach } from './SavedEach.tsx';

type Each = Extract<Answer<'exports', 'drafts'>, { readonly isCanceled: false }>;
type Saved = Answer<'exports', 'board'> | Answer<'exports', 'drafts'>;

/** What can be exported: the current board, and reminders. */
const GROUPS = [['csv', 'pdf', 'print'], ['calendar', 'calendars'], ['drafts']] as const;
type Way = (typeof GROUPS)[number][number];

/** What a dialog follows, which says what was saved and what to do with it. */
const SHOWN: readonly Way[] = ['calendar', 'calendars', 'drafts'];

/** Whom the board shows, or who is ticked, and what that is called. */
export interface Shown {
  /** People in the order shown, or those that are ticked. */
  readonly personIds: readonly PersonId[];
  readonly courtIds: readonly CourtId[];
  /** The filter in words, for the file to say what it shows. */
  readonly filter: string;
  /** The people were ticked one by one, not found by the filter. */
  readonly isSelection: boolean;
}

/** Exports what the board shows: as a table, on paper, as calendar dates, or as reminders to send. Never with a secret. */
export function ExportMenu({ personIds, courtIds, filter, isSelection }: Shown) {
  const t = useT();
  const { words: locked } = useSetByIt('Exports');
  const say = useFailureText();
  const announce = useAnnounce();
  const [each, setEach] = useState<Each & { readonly what: 'calendars' | 'drafts' }>();
  const [dates, setDates] = useState<number>();
  const { isBusy, run } = useExport(
    (way: Way): Promise<Result<Saved>> => {
      const shown = { personIds: [...personIds], courtIds: [...courtIds], filter };
      const { exports } = bridge();
      if (way === 'drafts' || way === 'calendars')
        return exports[way]({ personIds: shown.personIds });
      if (way === 'calendar') return exports.calendar({ ...shown, isSelection });
      return exports.board({ ...shown, as: way });
    },
    (way, { count }) => t(`export.done-${way}`, { count }),
    (way) => SHOWN.includes(way),
  );
  const onExport = async (way: Way) => {
    const gone = await run(way);
    if (gone && 'left' in gone && (way === 'drafts' || way === 'calendars'))
      setEach({ ...gone, what: way });
    if (gone && way === 'calendar') setDates(gone.count);
  };
  const onClose = () => {
    setEach(undefined);
    // Announced once the list is closed, because nobody hears announcements behind a dialog.
    if (each?.stopped) announce(say({ code: each.stopped }));
  };
  return (
    <>
      <ActionMenu
        label={t('export.title')}
        icon={<ArrowExportRegular />}
        isBusy={isBusy}
        locked={locked}
        isDisabled={personIds.length === 0}
        groups={GROUPS.map((ways) =>
          ways.map((way) => ({
            label: t(`export.${way}`, { people: personIds.length }),
            onChoose: () => void onExport(way),
          })),
        )}
      />
      {each ? (
        <SavedEach what={each.what} count={each.count} left={each.left} onClose={onClose} />
      ) : null}
      {dates !== undefined ? (
        <NoteDialog title={t('export.calendar-how-title')} onClose={() => setDates(undefined)}>
          <div>{t('export.done-calendar', { count: dates })}</div>
          <HowToOpen what="calendar" />
        </NoteDialog>
      ) : null}
    </>
  );
}
