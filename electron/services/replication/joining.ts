import type { Replica, SamePeople } from '../../ports/firm-log.ts';
import type { Records } from '../../ports/records.ts';
import { isSameUsername } from '../../shared/domain/pacer/username.ts';
import type { NewEvent } from '../../shared/domain/records/event.ts';
import { ecfSubject, personSubject } from '../../shared/domain/records/fold.ts';
import { courtsTwice, entriesFilled } from '../../shared/domain/records/person-merge.ts';
import type { EcfAccountId, PacerAccountId, PersonId } from '../../shared/domain/values/ids.ts';
import { ok, type Result } from '../../shared/domain/values/result.ts';
import type { Trial } from './trial.ts';

interface Needs {
  readonly records: Pick<Records, 'append' | 'ecfOf' | 'person'>;
  readonly replica: Replica;
}

/** What somebody had in these records before they became a person of the firm. */
interface Brought {
  readonly firmId: PersonId;
  readonly ecf: ReadonlySet<EcfAccountId>;
  readonly pacer: ReadonlySet<PacerAccountId>;
}

/** Begins to share, unless these records are the firm's already. Gives what has to be tidied once the firm's are here. */
export function join(
  { records, replica }: Needs,
  { firm }: Trial,
  same: SamePeople,
): Result<readonly Brought[]> {
  if (replica.standing()) return ok([]);
  const brought = same.map(({ ownId, firmId }) => ({
    firmId,
    ecf: new Set(records.ecfOf(ownId).map(({ account }) => account.id)),
    pacer: new Set(records.person(ownId)?.pacerAccounts.map(({ id }) => id)),
  }));
  const joined = replica.join(firm, same);
  return joined.ok ? ok(brought) : joined;
}

/**
 * Once both are here: where somebody has the same court or PACER username from here and from the firm, one of the two
 * goes, as in a merge. Each can be undone in their history.
 */
export function tidy({ records }: Needs, brought: readonly Brought[]): void {
  const events = brought.flatMap((one) => tidied(records, one));
  if (events.length > 0) records.append(events);
}

function tidied(records: Needs['records'], { firmId, ...own }: Brought): readonly NewEvent[] {
  const record = records.person(firmId);
  if (!record) return [];
  const ecf = records.ecfOf(firmId);
  const [here, there] = [true, false].map((isOwn) => ({
    record,
    ecf: ecf.filter(({ account }) => own.ecf.has(account.id) === isOwn),
  }));
  if (!here || !there) return [];
  const drop = new Set(courtsTwice(there, here).map(({ goes }) => goes.account.id));
  // A link is proven only for the PACER account that it was made with.
  const isLinked = here.ecf.some(({ linkEvents }) => linkEvents.length > 0);
  const pacer = record.pacerAccounts.filter(({ id }) => own.pacer.has(id) && !isLinked);
  const firms = record.pacerAccounts.filter(({ id }) => !own.pacer.has(id));
  return [
    ...entriesFilled(ecf, drop),
    ...[...drop].map((id): NewEvent => ({ subject: ecfSubject(id), kind: 'court.left', body: {} })),
    ...pacer
      .filter(({ username }) => firms.some((one) => isSameUsername(one.username, username)))
      .map(
        ({ id }): NewEvent => ({
          subject: personSubject(firmId),
          kind: 'pacer-account.removed',
          body: { id },
        }),
      ),
  ];
}
