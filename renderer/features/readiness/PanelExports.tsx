import {
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import type { PersonId } from '../../../electron/shared/domain/ids.ts';
import type { Result } from '../../../electron/shared/domain/result.ts';
import { useT } from '../../i18n/use-t.ts';
import { useAnnounce } from '../../lib/announcements.store.ts';
import { type Answer, bridge } from '../../lib/bridge.ts';
import { useAction } from '../../lib/use-action.ts';
import { useFailureText } from '../../lib/use-failure-text.ts';

/** What can be given to one person. The worksheet has lines where logins and passwords belong, never the passwords. */
const WAYS = ['worksheet-pdf', 'worksheet-print', 'draft-opened', 'draft-file'] as const;
type Way = (typeof WAYS)[number];

/** The preparation worksheet of one person, and a reminder to them. */
export function PanelExports({ personId }: { readonly personId: PersonId }) {
  const t = useT();
  const say = useFailureText();
  const announce = useAnnounce();
  const run = useAction((way: Way): Promise<Result<Answer<'exports', 'worksheet'> | Answer<'exports', 'draft'>>> => {
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
  });
  const onRun = async (way: Way) => {
    const result = await run.run(way);
    if (!result) return;
    if (!result.ok) announce(say(result.failure));
    else if (!result.value.isCancelled) announce(t(`export.done-${way}`));
  };
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton>{run.isBusy ? t('ui.working') : t('export.title')}</MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {WAYS.map((way) => (
            <MenuItem key={way} onClick={() => void onRun(way)}>
              {t(`export.${way}`)}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
