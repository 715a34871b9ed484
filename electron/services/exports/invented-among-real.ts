import type { Records } from '../../ports/records.ts';

/** Who is invented and stays out of what real people act on: dates to keep and letters to send. Alone they go out, marked, to show what it looks like. */
export function inventedAmongReal(
  personIds: readonly string[],
  records: Pick<Records, 'person'>,
): ReadonlySet<string> {
  const known = personIds.flatMap((id) => records.person(id)?.person ?? []);
  const invented = known.filter(({ isPractice }) => isPractice);
  return new Set(invented.length < known.length ? invented.map(({ id }) => id) : []);
}
