import { useT } from '../../i18n/use-t.ts';
import { type Asked, bridge } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { useGo } from '../../lib/navigation/navigation.store.ts';
import { useAnnounce } from '../../lib/stores/announcements.store.ts';
import { usePreferences } from '../../lib/stores/preferences.store.ts';
import { useYourself } from './yourself.store.ts';

/** Adds the person at the screen with their courts, and makes their checklist the page the app opens with. */
export function useAddYourself() {
  const t = useT();
  const go = useGo();
  const announce = useAnnounce();
  const change = usePreferences((state) => state.change);
  const add = useAction((input: Asked<'people', 'addFiler'>) => bridge().people.addFiler(input));
  const save = async () => {
    const { name, role, courts, hasLogins, isNewIn, empty } = useYourself.getState();
    const result = await add.run({
      draft: { name, role, office: '', email: '', barNumber: '' },
      courts: courts.map(({ id: courtId }) => ({
        courtId,
        standing: !hasLogins && isNewIn.includes(courtId) ? 'new-to-court' : 'has-filed',
      })),
    });
    if (!result?.ok) return;
    empty();
    const { personId, undo } = result.value;
    announce(t('person.added', { name: name.trim() }), undo);
    const kept = await change({ me: personId, startsAt: 'mine' });
    // Where the choice can't be kept, the checklist is there all the same.
    if (!kept.ok) go({ name: 'person-checklist', personId });
  };
  return { save, isBusy: add.isBusy, failure: add.failure };
}
