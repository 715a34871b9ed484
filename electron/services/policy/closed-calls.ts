import type { PolicyNow } from '../../ports/policy.ts';
import type { Group, Method } from '../../shared/contract/methods.ts';
import { keysOf } from '../../shared/domain/values/keys.ts';
import type { Failure } from '../../shared/domain/values/result.ts';
import { type Allowing, setByIt } from './set-by-it.ts';

type Call = { [G in Group]: `${G}.${Method<G>}` }[Group];

/**
 * The calls that a policy closes whatever is asked with them. Calls that only take something back, look at what is open
 * already or correct it stay, so that nothing typed is lost and no file with passwords must be left lying about. What
 * depends on the input (a way of linking, an address in a profile) is refused by the service that knows it.
 */
export const CLOSED_CALLS = {
  PracticeCourt: ['practice.people', 'practice.enter'],
  FirmDatabase: ['sharing.test', 'sharing.connect'],
  Reveal: ['vault.reveal'],
  Copy: ['vault.copy', 'linking.copy'],
  Import: [
    'rosterImport.choose',
    'rosterImport.read',
    'rosterImport.readAs',
    'rosterImport.reopen',
    'rosterImport.commit',
    'rescue.choose',
    'rescue.read',
    'rescue.readAs',
    'rescue.commit',
  ],
  Exports: [
    'exports.board',
    'exports.calendar',
    'exports.calendars',
    'exports.checklist',
    'exports.worksheet',
    'exports.draft',
    'exports.drafts',
    'rosterImport.saveLeftOut',
  ],
  Transfer: [
    'transfer.write',
    'transfer.choose',
    'transfer.read',
    'transfer.open',
    'transfer.restore',
  ],
  EndpointChanges: ['endpoints.set', 'endpoints.remove', 'profiles.addCourt'],
} as const satisfies Partial<Record<Allowing, readonly Call[]>>;

/** Says of a call why firm IT lets nobody make it now. Asks each time, because that may change while the app runs. */
export function closedCalls(
  policy: Pick<PolicyNow, 'value'>,
): (call: string) => Failure | undefined {
  const closing = new Map<string, Allowing>(
    keysOf(CLOSED_CALLS).flatMap((name) => CLOSED_CALLS[name].map((call) => [call, name] as const)),
  );
  return (call) => {
    const name = closing.get(call);
    return name === undefined || policy.value(name) ? undefined : setByIt(policy, name);
  };
}
