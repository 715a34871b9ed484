import type { Records } from '../../ports/records.ts';

/**
 * Practice people to leave out of an export. They are left out when the export has real people, and kept (marked) when
 * it has only practice people.
 */
export function practiceLeftOut(
  personIds: readonly string[],
  records: Pick<Records, 'person'>,
): ReadonlySet<string> {
  const known = personIds.flatMap((id) => records.person(id)?.person ?? []);
  const practice = known.filter(({ isPractice }) => isPractice);
  return new Set(practice.length < known.length ? practice.map(({ id }) => id) : []);
}
