import { ArrowExportRegular } from '@fluentui/react-icons/svg/arrow-export';
import type { Result } from '../../../electron/shared/domain/values/result.ts';
import { useT } from '../../i18n/use-t.ts';
import { type Answer, bridge, type PersonView } from '../../lib/bridge/bridge.ts';
import { useExport } from '../../lib/bridge/use-export.ts';
import { useSetByIt } from '../../parts/SetByIt.tsx';
import { ActionMenu } from '../../ui/ActionMenu.tsx';
import { PasswordsPrint } from './PasswordsPrint.tsx';
import { usePasswordsPrint } from './use-passwords-print.ts';

type Saved = Answer<'exports', 'worksheet'> | Answer<'exports', 'draft'>;

/** The worksheet without passwords, and a reminder. */
const WORKSHEETS = ['worksheet-pdf', 'worksheet-print'] as const;
const DRAFTS = ['draft-opened', 'draft-file'] as const;
type Way = (typeof WORKSHEETS)[number] | (typeof DRAFTS)[number];

/** What one person is given: the preparation worksheet, with passwords only on paper and only when asked for, and a reminder. */
export function PersonExports({ person, courts }: Pick<PersonView, 'person' | 'courts'>) {
  const t = useT();
  const { id: personId } = person;
  const passwords = usePasswordsPrint(personId);
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
        case 'draft-opened':
          return exports.draft({ personId, as: 'opened' });
        case 'draft-file':
          return exports.draft({ personId, as: 'file' });
      }
    },
    (way) => t(`export.done-${way}`),
  );
  const actionOf = (way: Way) => ({ label: t(`export.${way}`), onChoose: () => void run(way) });
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
        groups={[[...WORKSHEETS.map(actionOf), withPasswords], DRAFTS.map(actionOf)]}
      />
      <PasswordsPrint passwords={passwords} name={person.name} courts={courts} />
    </>
  );
}
