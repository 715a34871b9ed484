import type { Facts } from '../checklist/facts.ts';
import type { EcfRecord } from './ecf-record.ts';

/**
 * What is recorded about a person in one court, as far as it applies to them: admission to attorneys, the login's use to
 * those who have one, and whether they ever filed there to those who call themselves new. `own` are the ids of all
 * CM/ECF accounts the person ever had.
 */
export function entryFacts(
  { account, sameLogin = [] }: Pick<EcfRecord, 'account' | 'sameLogin'>,
  own: ReadonlySet<string>,
): Pick<Facts, 'admission' | 'loginUse' | 'loginAlsoOf' | 'filedBefore'> {
  const { capacity, standing, admittedOn, renewBy, loginUse, filedBefore } = account;
  // Someone who calls themselves new and filed here long ago has a login from then.
  const hasFiled =
    standing === 'has-filed' || (standing === 'new-to-court' && filedBefore === 'yes');
  return {
    ...(capacity === 'attorney' ? { admission: { admittedOn, renewBy } } : {}),
    ...(hasFiled ? { loginUse, loginAlsoOf: sameLogin.filter((id) => !own.has(id)) } : {}),
    ...(standing === 'new-to-court' ? { filedBefore: filedBefore ?? 'not-asked' } : {}),
  };
}
