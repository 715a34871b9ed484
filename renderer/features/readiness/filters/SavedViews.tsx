import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { ViewSettings } from '../../../../electron/shared/domain/board/saved-view.ts';
import { useT } from '../../../i18n/use-t.ts';
import { type Answer, bridge } from '../../../lib/bridge/bridge.ts';
import { createLoadedStore, useLoaded } from '../../../lib/bridge/loaded.ts';
import { useAction } from '../../../lib/bridge/use-action.ts';
import { useFailureText } from '../../../lib/bridge/use-failure-text.ts';
import { useNavigation } from '../../../lib/navigation/navigation.store.ts';
import { useAnnounce } from '../../../lib/stores/announcements.store.ts';
import { useLook } from '../state/look.store.ts';
import { SaveViewDialog } from './SaveViewDialog.tsx';

type View = Answer<'board', 'views'>[number];

const useViews = createLoadedStore(
  (_all: 'all') => bridge().board.views({}),
  () => ['firm'],
);

/** Views of the board that somebody saved, for everyone on these records. */
export function SavedViews() {
  const t = useT();
  const say = useFailureText();
  const announce = useAnnounce();
  const loaded = useLoaded(useViews, 'all');
  const views = loaded.state === 'ready' ? loaded.value : [];
  const { narrowing, groupBy, sort, take } = useLook();
  const query = useNavigation((state) => state.query);
  const search = useNavigation((state) => state.search);
  const [isSaving, setSaving] = useState(false);
  const remove = useAction(({ id }: View) => bridge().board.removeView({ id }));
  const now: ViewSettings = { filter: { query: query.trim(), ...narrowing }, groupBy, sort };
  const shown = views.find(({ view }) => JSON.stringify(view) === JSON.stringify(now));

  const onTake = ({ view }: View) => {
    take(view);
    search(view.filter.query);
  };
  const onRemove = async (view: View) => {
    const result = await remove.run(view);
    if (result?.ok) announce(t('views.removed', { name: view.name }), result.value.undo);
    else if (result) announce(say(result.failure));
  };
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton size="small">
            {shown ? t('views.shown', { name: shown.name }) : t('views.title')}
          </MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {views.map((view) => (
              <MenuItem key={view.id} secondaryContent={view.by} onClick={() => onTake(view)}>
                {view.name}
              </MenuItem>
            ))}
            {views.length > 0 ? <MenuDivider /> : null}
            <MenuItem onClick={() => setSaving(true)}>{t('views.save')}</MenuItem>
            {shown ? (
              <MenuItem onClick={() => void onRemove(shown)}>
                {t('views.remove', { name: shown.name })}
              </MenuItem>
            ) : null}
          </MenuList>
        </MenuPopover>
      </Menu>
      {isSaving ? (
        <SaveViewDialog view={now} name={shown?.name ?? ''} onClose={() => setSaving(false)} />
      ) : null}
    </>
  );
}
