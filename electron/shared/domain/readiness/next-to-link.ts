import type { CellStatus } from '../checklist/readiness.ts';
import type { EcfAccount } from '../people/person.ts';
import { dueRank } from '../values/due.ts';
import type { EcfAccountId } from '../values/ids.ts';

/** One of a person's courts, as their page lists it. */
interface Standing {
  readonly account: Pick<EcfAccount, 'id'>;
  readonly cell: Pick<CellStatus, 'status' | 'due'>;
}

/** The court to link next, after one was linked: one that is ready, with the nearest date first. Undefined when none is. */
export function nextToLink<C extends Standing>(
  courts: readonly C[],
  here: EcfAccountId,
): C | undefined {
  const ready = courts.filter(
    ({ account, cell }) => account.id !== here && cell.status === 'ready-to-link',
  );
  return ready.toSorted((a, b) => rankOf(a) - rankOf(b))[0];
}

const rankOf = ({ cell: { due } }: Standing) => (due ? dueRank(due) : Number.POSITIVE_INFINITY);
