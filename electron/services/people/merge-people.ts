import type { CourtBook } from '../../ports/courts.ts';
import type { Records } from '../../ports/records.ts';
import type { Services } from '../../shared/contract/contract.ts';
import { courtsTwice, mergeEvents } from '../../shared/domain/records/person-merge.ts';
import { fail, ok } from '../../shared/domain/values/result.ts';
import { done } from '../shared/done.ts';
import { comparisonOf, pairOf } from './person-merging.ts';

/** What merging two records of one person needs. */
export interface MergePeopleNeeds {
  readonly records: Records;
  readonly courts: CourtBook;
}

/** Compares two records of one person, and merges them once a person has confirmed it. */
export function mergePeople({
  records,
  courts,
}: MergePeopleNeeds): Pick<Services['people'], 'compare' | 'merge'> {
  return {
    async compare({ intoId, fromId }) {
      const pair = pairOf(records, intoId, fromId);
      return pair.ok ? ok(await comparisonOf(pair.value, courts)) : pair;
    },

    merge({ intoId, fromId, drop, isConfirmed }) {
      const pair = pairOf(records, intoId, fromId);
      if (!pair.ok) return pair;
      if (!isConfirmed) return fail('merge-not-confirmed');
      const { into, from } = pair.value;
      const known = courtsTwice(into, from).flatMap(({ stays, goes }) => [stays, goes]);
      if (drop.some((id) => !known.some(({ account }) => account.id === id))) {
        return fail('account-not-found');
      }
      return done(records.append(mergeEvents(into, from, new Set(drop))));
    },
  };
}
