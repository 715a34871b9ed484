import type { PreferencesStore } from '../../ports/desktop.ts';
import type { Records } from '../../ports/records.ts';
import type { Sender } from '../../shared/domain/files/mail-draft.ts';

/**
 * Who signs and sends reminders: the name and address under Settings. Without an address there, that of the person of the
 * roster who this user is. The name of an operating system account would mean nothing to the reader of the letter.
 */
export function senderOf(
  preferences: Pick<PreferencesStore, 'read'>,
  records: Pick<Records, 'person'>,
): Sender {
  const { recordsAs, sendsFrom, me } = preferences.read();
  const own = me === undefined ? undefined : records.person(me);
  return { name: recordsAs, email: sendsFrom || (own?.person.email ?? '') };
}
