import type { Subject } from './event.ts';

/** What comes before the colon of a subject. */
export type SubjectKind = 'person' | 'ecf' | 'court' | 'firm';

/** A subject that changed, with the person it belongs to if that person still exists. */
export interface SubjectChange {
  readonly subject: Subject;
  readonly personId?: string;
}

/** A subject that changed; or a kind, when too many changed to name each. */
export type Change = SubjectChange | { readonly many: SubjectKind };

/** More changed subjects than this are named by kind only. */
export const MAX_NAMED_CHANGES = 100;

/** What an answer depends on: one subject, every subject of a kind, or all CM/ECF accounts of one person. */
export type Concern = Subject | SubjectKind | `ecf-of:${string}`;

/** The kind of a subject. */
export function kindOf(subject: Subject): SubjectKind {
  if (subject.startsWith('person:')) return 'person';
  if (subject.startsWith('ecf:')) return 'ecf';
  return subject === 'firm' ? 'firm' : 'court';
}

/** Whether an answer that depends on these may be different after the changes. */
export function isConcerned(concerns: readonly Concern[], changes: readonly Change[]): boolean {
  return concerns.some((concern) => changes.some((change) => isAbout(concern, change)));
}

function isAbout(concern: Concern, change: Change): boolean {
  if ('many' in change) return concern.startsWith(change.many);
  const { subject, personId } = change;
  if (concern === subject || concern === kindOf(subject)) return true;
  if (kindOf(subject) !== 'ecf' || !concern.startsWith('ecf-of:')) return false;
  // An account that was taken back may have been anyone's.
  return personId === undefined || concern === `ecf-of:${personId}`;
}
