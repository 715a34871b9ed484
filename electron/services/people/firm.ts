import type { CourtBook } from '../../ports/courts.ts';
import type { Records } from '../../ports/records.ts';
import type { Ids } from '../../ports/system.ts';
import type { Services } from '../../shared/contract/contract.ts';
import { isSameUsername, readUsername, usernameKey } from '../../shared/domain/pacer/username.ts';
import type { PersonRecord } from '../../shared/domain/records/person-record.ts';
import { FirmAccountId } from '../../shared/domain/values/ids.ts';
import {
  type FieldProblem,
  fail,
  failFields,
  ok,
  type Result,
} from '../../shared/domain/values/result.ts';
import { checkLine, problemsOf } from '../../shared/domain/values/typed-text.ts';
import { done } from '../shared/done.ts';
import { historyOfFirm } from './firm-history.ts';

interface Needs {
  readonly records: Records;
  readonly courts: Pick<CourtBook, 'records'>;
  readonly ids: Ids;
}

const MAX_USERNAME_LENGTH = 100;
const MAX_ABOUT_LENGTH = 200;

/** Firm-wide settings: the billing account and the PACER accounts that staff share for research. */
export function firmService({ records, courts, ids }: Needs): Services['firm'] {
  return {
    open() {
      const { billing, members, researchAccounts } = records.firm();
      const linked = new Set(members);
      const people = records.people().filter(({ person }) => !person.isArchived);
      return ok({
        billing,
        members: people
          .map(({ person: { id: personId, name, office } }) => {
            return { personId, name, office, isLinked: linked.has(personId) };
          })
          .toSorted((one, other) => one.name.localeCompare(other.name)),
        researchAccounts: researchAccounts.map((account) => ({
          ...account,
          alsoRecordedFor: holdersOf(account.username, people),
        })),
      });
    },

    history: async () => ok(await historyOfFirm(records, courts)),

    decideBilling({ paa, username }) {
      // Only an existing account has a username, so an earlier one is dropped.
      const checked = paa === 'exists' ? checkUsername(username, false) : ok('');
      if (!checked.ok) return checked;
      const body = { paa, username: checked.value };
      return done(records.append([{ subject: 'firm', kind: 'firm.billing-decided', body }]));
    },

    linkMember(body) {
      if (!records.person(body.personId)) return fail('person-not-found');
      return done(records.append([{ subject: 'firm', kind: 'firm.member-linked', body }]));
    },

    addResearch(typed) {
      const username = checkUsername(typed.username, true);
      const about = checkLine('about', typed.about, { max: MAX_ABOUT_LENGTH });
      if (!username.ok || 'problem' in about) {
        const problems = username.ok ? [] : (username.failure.problems ?? []);
        return failFields([...problems, ...problemsOf({ about })]);
      }
      const name = usernameKey(username.value);
      const { researchAccounts } = records.firm();
      if (researchAccounts.some((account) => usernameKey(account.username) === name)) {
        return failFields([{ field: 'username', code: 'firm-account-known' }]);
      }
      const id = FirmAccountId.parse(ids.newId());
      const body = { id, username: username.value, about: about.value };
      return done(records.append([{ subject: 'firm', kind: 'firm.research-account-added', body }]));
    },

    removeResearch(body) {
      const isThere = records.firm().researchAccounts.some(({ id }) => id === body.id);
      if (!isThere) return fail('account-not-found');
      return done(
        records.append([{ subject: 'firm', kind: 'firm.research-account-removed', body }]),
      );
    },
  };
}

function checkUsername(typed: string, isRequired: boolean): Result<string> {
  const line = checkLine('username', typed, { max: MAX_USERNAME_LENGTH, isRequired });
  if ('problem' in line) return failFields([line.problem]);
  const reading = readUsername(line.value);
  if (line.value === '' || reading.kind === 'username') return ok(line.value);
  const problem: FieldProblem = { field: 'username', code: `username-is-${reading.reason}` };
  return failFields([problem]);
}

function holdersOf(username: string, people: readonly PersonRecord[]): string[] {
  return people
    .filter(({ pacerAccounts }) =>
      pacerAccounts.some((one) => isSameUsername(one.username, username)),
    )
    .map(({ person }) => person.name);
}
