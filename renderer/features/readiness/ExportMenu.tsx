import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { ArrowExportRegular } from '@fluentui/react-icons/svg/arrow-export';
import { useState } from 'react';
import type { CourtId, PersonId } from '../../../electron/shared/domain/ids.ts';
import type { Result } from '../../../electron/shared/domain/result.ts';
import { useT } from '../../i18n/use-t.ts';
import { useAnnounce } from '../../lib/announcements.store.ts';
import { type Answer, bridge } from '../../lib/bridge.ts';
import { useAction } from '../../lib/use-action.ts';
import { useFailureText } from '../../lib/use-failure-text.ts';
import { LeftWithoutDraft } from './LeftWithoutDraft.tsx';

type Drafts = Extract<Answer<'exports', 'drafts'>, { readonly isCancelled: false }>;
type Saved = Answer<'exports', 'board'> | Answer<'exports', 'drafts'>;

/** The ways out of the app. */
const WAYS = ['csv', 'pdf', 'print', 'calendar', 'drafts'] as const;
type Way = (typeof WAYS)[number];

interface Props {
  /** People in the order shown, or those that are ticked. */
  readonly personIds: readonly PersonId[];
  readonly courtIds: readonly CourtId[];
  /** The filter in words, for the file to say what it shows. */
  readonly filter: string;
}

/** Takes what the board shows out of the app: as a table, on paper, as calendar dates, or as reminders to send. Never with a secret. */
export function ExportMenu({ personIds, courtIds, filter }: Props) {
  const t = useT();
  const say = useFailureText();
  const announce = useAnnounce();
  const [left, setLeft] = useState<Drafts['left']>([]);
  const run = useAction((way: Way): Promise<Result<Saved>> => {
    const shown = { personIds: [...personIds], courtIds: [...courtIds], filter };
    const { exports } = bridge();
    if (way === 'drafts') return exports.drafts({ personIds: shown.personIds });
    if (way === 'calendar') return exports.calendar(shown);
    return exports.board({ ...shown, as: way });
  });
  const onExport = async (way: Way) => {
    const result = await run.run(way);
    if (!result) return;
    if (!result.ok) announce(say(result.failure));
    else if (!result.value.isCancelled) {
      announce(t(`export.done-${way}`, { count: result.value.count }));
      if ('left' in result.value) setLeft(result.value.left);
    }
  };
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton icon={<ArrowExportRegular />} disabledFocusable={personIds.length === 0}>
            {run.isBusy ? t('ui.working') : t('export.title')}
          </MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {WAYS.flatMap((way) => [
              ...(way === 'drafts' ? [<MenuDivider key="divider" />] : []),
              <MenuItem key={way} onClick={() => void onExport(way)}>
                {t(`export.${way}`, { people: personIds.length })}
              </MenuItem>,
            ])}
          </MenuList>
        </MenuPopover>
      </Menu>
      {left.length > 0 ? <LeftWithoutDraft left={left} onClose={() => setLeft([])} /> : null}
    </>
  );
}
