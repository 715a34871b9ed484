import type { EventKind } from './event.ts';

/** Kinds that a person may undo. A record can't undo what a keychain or a court did. */
const CAN_BE_UNDONE: ReadonlySet<string> = new Set<EventKind>([
  'person.added',
  'person.edited',
  'person.archived',
  'person.restored',
  'person.merged',
  'person.absorbed',
  'person.note-moved',
  'person.in-charge',
  'person.noted',
  'person.note-removed',
  'pacer-account.recorded',
  'pacer-account.changed',
  'pacer-account.moved',
  'pacer-account.removed',
  'court.joined',
  'court.changed',
  'court.left',
  'court.moved',
  'step.recorded',
  'credential.said',
  'credential.reset',
  'known-link.recorded',
  'known-link.removed',
  'firm.billing-decided',
  'firm.member-linked',
  'firm.research-account-added',
  'firm.research-account-removed',
  'court-profile.set',
  'court-profile.removed',
  'court.listed',
  'court.unlisted',
  'view.saved',
  'view.removed',
  'undone',
]);

/** Whether a person may undo events of this kind. */
export function canBeUndone(kind: string): boolean {
  return CAN_BE_UNDONE.has(kind);
}
