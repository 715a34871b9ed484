import { ArrowExportRegular } from '@fluentui/react-icons/svg/arrow-export';
import { useState } from 'react';
import type { Result } from '../../../electron/shared/domain/values/result.ts';
import { useT } from '../../i18n/use-t.ts';
import { type Answer, bridge, type PersonView } from '../../lib/bridge/bridge.ts';
import { useExport } from '../../lib/bridge/use-export.ts';
import { useSetByIt } from '../../parts/SetByIt.tsx';
import { ActionMenu } from '../../ui/ActionMenu.tsx';
import { AfterExport, type TakenOut } from './AfterExport.tsx';
import { PasswordsPrint } from './PasswordsPrint.tsx';
import { usePasswordsPrint } from './use-passwords-print.ts';

type Saved =
  | Answer<'exports', 'worksheet'>
  | Answer<'exports', 'calendar'>
  | Answer<'exports', 'draft'>;

/** The worksheet without passwords, this person's own calendar, and a reminder. */
const WORKSHEETS = ['worksheet-pdf', 'worksheet-print'] as const;
const CALENDARS = ['own-calendar'] as const;
const DRAFTS = ['draft-opened', 'draft-file', 'draft-copied'] as const;
type Way = (typeof WORKSHEETS | typeof CALENDARS | typeof DRAFTS)[number];

/** What a dialog follows, which says what was taken out and what to do with it. */
const SHOWN: readonly Way[] = ['own-calendar', 'draft-file', 'draft-copied'];

/** What one person is given: the preparation worksheet, with passwords only on paper and only when asked for, their own calendar, and a reminder. */
export function PersonExports({ person, courts }: Pick<PersonView, 'person' | 'courts'>) {
  const t = useT();
  const { id: personId } = person;
  const passwords = usePasswordsPrint(personId);
  const [taken, setTaken] = useState<TakenOut>();
  const { words: locked } = useSetByIt('Exports');
  const { words: noPasswords } = useSetByIt('Reveal');
  const { isBusy, run } = useExport(
    (way: Way): Promise<Result<Saved>> => {
      const { exports } = bridge();
      switch (way) {
        case 'worksheet-pdf':
          return exports.worksheet({ personId, as: 'pdf' });
        case 'worksheet-print':
          return exports.worksheet({ personId, as: 'print' });
        case 'own-calendar':
          return exports.calendar({
            ...{ personIds: [personId], courtIds: [], filter: '' },
            isSelection: true,
          });
        case 'draft-opened':
          return exports.draft({ personId, as: 'opened' });
        case 'draft-file':
          return exports.draft({ personId, as: 'file' });
        case 'draft-copied':
          return exports.draft({ personId, as: 'copied' });
      }
    },
    (way, { count }) => t(`export.done-${way}`, { count }),
    (way) => SHOWN.includes(way),
  );
  const onExport = async (way: Way) => {
    const gone = await run(way);
    if (!gone) return;
    if (way === 'own-calendar') setTaken({ what: 'calendar', count: gone.count });
    if (way === 'draft-file') setTaken({ what: 'drafts' });
    if (way === 'draft-copied' && 'subject' in gone)
      setTaken({ what: 'copied', to: person.email, subject: gone.subject });
  };
  const actionOf = (way: Way) => ({
    label: t(`export.${way}`),
    onChoose: () => void onExport(way),
  });
  const withPasswords = {
    label: t('export.passwords'),
    onChoose: passwords.ask,
    locked: noPasswords,
  };
  return (
    <>
      <ActionMenu
        label={t('export.title')}
        icon={<ArrowExportRegular />}
        isBusy={isBusy || passwords.isBusy}
        locked={locked}
        groups={[
          [...WORKSHEETS.map(actionOf), withPasswords],
          CALENDARS.map(actionOf),
          DRAFTS.map(actionOf),
        ]}
      />
      {taken ? <AfterExport taken={taken} onClose={() => setTaken(undefined)} /> : null}
      <PasswordsPrint passwords={passwords} name={person.name} courts={courts} />
    </>
  );
}
