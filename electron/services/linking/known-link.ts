import type { Services } from '../../shared/contract/contract.ts';
import { pathAt } from '../../shared/domain/checklist/build.ts';
import { ecfSubject } from '../../shared/domain/records/fold.ts';
import {
  obstacleToKnownLink,
  pacerOf,
} from '../../shared/domain/records/links/known-link-check.ts';
import { fail, failFields, type Result } from '../../shared/domain/values/result.ts';
import { checkLine } from '../../shared/domain/values/typed-text.ts';
import { accountsBeside } from '../shared/link-among.ts';
import type { LinkingContext } from './context.ts';
import type { LinkingScreen } from './view.ts';

type Linking = Services['linking'];

/** Records a link made outside the app: by whom, and how they know. Begins no attempt and says nothing about the login. */
export async function recordKnown(
  { finder, records, screen }: LinkingContext,
  { ecfAccountId, how, note, pacerAccountId }: Parameters<Linking['recordKnown']>[0],
): Promise<Result<LinkingScreen>> {
  const found = await finder.account(ecfAccountId);
  if (!found.ok) return found;
  const checked = checkLine('note', note, { max: 300 });
  if ('problem' in checked) return failFields([checked.problem]);
  const { ecf, person, profile } = found.value;
  if (pathAt(profile, ecf.account) !== 'link') return fail('known-link-nothing-to-link');
  if (pacerAccountId && !person.pacerAccounts.some(({ id }) => id === pacerAccountId)) {
    return fail('pacer-account-gone');
  }
  const said = { how, ...(pacerAccountId ? { pacerAccountId } : {}) };
  const beside = accountsBeside(records, ecf);
  const obstacle = obstacleToKnownLink(ecf, said, beside);
  if (obstacle === 'pacer-account-taken') return fail('known-link-account-taken');
  if (obstacle) return fail('known-link-menus-not-enough');
  // The only account of today may not be the only one tomorrow.
  const pacerId = pacerOf(said, beside);
  const body = { how, note: checked.value, ...(pacerId ? { pacerAccountId: pacerId } : {}) };
  const subject = ecfSubject(ecfAccountId);
  const written = records.append([{ subject, kind: 'known-link.recorded', body }]);
  return written.ok ? screen.after({ ok: true, value: undefined }, found.value) : written;
}

/** Takes the record back: it was a mistake. */
export async function removeKnown(
  { finder, records, screen }: LinkingContext,
  { ecfAccountId }: Parameters<Linking['removeKnown']>[0],
): Promise<Result<LinkingScreen>> {
  const found = await finder.account(ecfAccountId);
  if (!found.ok) return found;
  const subject = ecfSubject(ecfAccountId);
  const written = records.append([{ subject, kind: 'known-link.removed', body: {} }]);
  return written.ok ? screen.after({ ok: true, value: undefined }, found.value) : written;
}
