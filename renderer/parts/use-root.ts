import type { PersonId } from '../../electron/shared/domain/values/ids.ts';
import { useT } from '../i18n/use-t.ts';
import { useGo } from '../lib/navigation/navigation.store.ts';
import { usePreferences } from '../lib/stores/preferences.store.ts';

/** Where the way to a page about a person begins: at their own checklist for the person at the screen, else at the board. */
export function useRoot(personId: PersonId) {
  const t = useT();
  const go = useGo();
  const isMe = usePreferences(({ preferences }) => preferences.me === personId);
  const name = isMe ? 'mine' : 'readiness';
  return { label: t(isMe ? 'mine.title' : 'nav.readiness'), onOpen: () => go({ name }) };
}
