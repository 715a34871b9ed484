import type { Person } from '../../electron/shared/domain/people/person.ts';
import { useT } from '../i18n/use-t.ts';
import { bridge } from '../lib/bridge/bridge.ts';
import { useAction } from '../lib/bridge/use-action.ts';
import { useAnnounce } from '../lib/stores/announcements.store.ts';

/** Puts an archived person back on the lists and announces it with its undo. */
export function useRestorePerson({ id: personId, name }: Person) {
  const t = useT();
  const announce = useAnnounce();
  const { run, isBusy, failure } = useAction(() => bridge().people.restore({ personId }));
  const restore = async () => {
    const result = await run(undefined);
    if (result?.ok) announce(t('person.restored', { name }), result.value.undo);
  };
  return { restore, isBusy, failure };
}
