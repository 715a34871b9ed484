import type { CourtBook } from '../../ports/courts.ts';
import { courtCitation } from '../../shared/domain/courts/citation.ts';

/** What lawyers call the court of an id; the id itself in capitals where the directory lacks it. */
export type ShortNames = (courtId: string) => string;

/** Reads the short names of all courts once. */
export async function courtShortNames(courts: Pick<CourtBook, 'records'>): Promise<ShortNames> {
  const names = new Map(
    (await courts.records()).map((court) => [String(court.id), courtCitation(court)] as const),
  );
  return (courtId) => names.get(courtId) ?? courtId.toUpperCase();
}
