import type { RefusedEvent } from '../../ports/firm-log.ts';
import type { SharingView } from '../../shared/contract/groups/sharing.ts';
import type { LogEvent } from '../../shared/domain/records/event.ts';
import { instantOf } from '../../shared/domain/values/log-time.ts';
import { failureView } from '../shared/failure-view.ts';
import { courtShortNames, type ShortNames } from '../shared/short-names.ts';
import type { SharingServiceNeeds } from './context.ts';
import { decidedLeaving } from './leaving.ts';
import { isSetByIt } from './place.ts';

/** More than anybody reads. */
const MOST = 100;

/** How it stands with the firm's records, as a screen shows it. */
export async function sharingView(needs: SharingServiceNeeds): Promise<SharingView> {
  const { sharing, replica, policy, courts } = needs;
  const { step, since, failure } = { since: undefined, failure: undefined, ...sharing.step };
  const standing = replica.standing();
  const refused = replica.refused();
  const names = refused.length > 0 ? await courtShortNames(courts) : () => '';
  return {
    step,
    ...(since === undefined ? {} : { since }),
    ...(failure ? { failure: failureView(failure) } : {}),
    isByIt: isSetByIt(needs),
    isClosed: !policy.value('FirmDatabase'),
    ...addressShown(needs),
    ...(sharing.role ? { role: sharing.role } : {}),
    isJoined: standing !== undefined,
    aheadMs: standing?.aheadMs ?? 0,
    waiting: standing?.waiting ?? 0,
    refused: refused
      .slice(-MOST)
      .toReversed()
      .map((one) => refusedView(needs, one, names)),
    refusedCount: refused.length,
    leaving: decidedLeaving(policy),
  };
}

function addressShown(needs: SharingServiceNeeds): Pick<SharingView, 'address'> {
  const { policy, store } = needs;
  const own = store.read()?.address;
  if (!isSetByIt(needs)) {
    if (!own) return {};
    const { host, port, database, user } = own;
    return { address: { host, port, database, user } };
  }
  const user = policy.value('FirmDatabaseUser') || own?.user;
  return {
    address: {
      host: policy.value('FirmDatabaseHost'),
      port: policy.value('FirmDatabasePort'),
      database: policy.value('FirmDatabaseName'),
      ...(user === undefined ? {} : { user }),
    },
  };
}

function refusedView(
  needs: SharingServiceNeeds,
  { event, reason }: RefusedEvent,
  names: ShortNames,
): SharingView['refused'][number] {
  const { id, at, actor, kind } = event;
  return { id, by: actor, at: instantOf(at), kind, about: aboutOf(needs, event, names), reason };
}

function aboutOf({ records }: SharingServiceNeeds, event: LogEvent, names: ShortNames): string {
  const [type, id = ''] = event.subject.split(':');
  if (type === 'court') return names(id);
  if (type === 'person') return records.person(id)?.person.name ?? nameIn(event.body);
  if (type !== 'ecf') return '';
  const { personId, courtId } = { ...ownersIn(event.body), ...records.ecf(id)?.account };
  const name = personId === undefined ? undefined : records.person(personId)?.person.name;
  return [name, courtId && names(courtId)].filter((part) => part !== undefined).join(', ');
}

/** What was refused may be the only one to name them. */
function nameIn(body: unknown): string {
  const name: unknown = Reflect.get(Object(body), 'name');
  return typeof name === 'string' ? name : '';
}

function ownersIn(body: unknown): { readonly personId?: string; readonly courtId?: string } {
  const [personId, courtId]: unknown[] = ['personId', 'courtId'].map((key) =>
    Reflect.get(Object(body), key),
  );
  return {
    ...(typeof personId === 'string' ? { personId } : {}),
    ...(typeof courtId === 'string' ? { courtId } : {}),
  };
}
