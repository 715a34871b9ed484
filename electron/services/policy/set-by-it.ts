import type { PolicyNow } from '../../ports/policy.ts';
import type { PolicyName, PolicyValues } from '../../shared/domain/policy/table.ts';
import { type Failure, ok, type Result } from '../../shared/domain/values/result.ts';

/** The policies that allow something or don't. */
export type Allowing = {
  [N in PolicyName]: PolicyValues[N] extends boolean ? N : never;
}[PolicyName];

/** The one refusal of everything that firm IT has set: it names the setting, and whom the firm's people ask, if that is set. */
export function setByIt(policy: Pick<PolicyNow, 'value'>, name: PolicyName): Failure {
  const contact = policy.value('HelpContact');
  const hasContact = contact === '' ? 'no' : 'yes';
  return { code: 'set-by-it', values: { policy: name, contact, hasContact } };
}

/** Whether firm IT allows this now. Fails with `set-by-it`. */
export function allowedByIt(policy: Pick<PolicyNow, 'value'>, name: Allowing): Result<undefined> {
  return policy.value(name) ? ok(undefined) : { ok: false, failure: setByIt(policy, name) };
}
