import type { Services } from '../../shared/contract/contract.ts';
import type { KnownLinkObstacle } from '../../shared/domain/checklist/link-known-by.ts';
import { goLiveAhead } from '../../shared/domain/profiles/go-live.ts';
import { ecfSubject } from '../../shared/domain/records/fold.ts';
import {
  obstacleToKnownLink,
  pacerOf,
} from '../../shared/domain/records/links/known-link-check.ts';
import type { LocalDate } from '../../shared/domain/values/calendar.ts';
import type { FailureCode } from '../../shared/domain/values/failure-codes.ts';
import { fail, failFields, type Result } from '../../shared/domain/values/result.ts';
import { checkLine } from '../../shared/domain/values/typed-text.ts';
import { accountsBeside } from '../shared/link-among.ts';
import type { LinkingContext } from './context.ts';
import type { LinkingScreen } from './view.ts';

type Linking = Services['linking'];

const REFUSALS = {
  'nothing-to-link': 'known-link-nothing-to-link',
  'linked-already': 'known-link-linked-already',
  'answer-open': 'known-link-answer-open',
  'pacer-account-taken': 'known-link-account-taken',
  'menus-not-enough': 'known-link-menus-not-enough',
  // One person on their own page may leave the account open.
  'which-pacer-account': 'pacer-account-gone',
} as const satisfies Record<Exclude<KnownLinkObstacle, 'court-not-live'>, FailureCode>;

/** Records a link made outside the app: by whom, and how they know. Begins no attempt and says nothing about the login. */
export async function recordKnown(
  { finder, records, screen, clock }: LinkingContext,
  { ecfAccountId, how, note, pacerAccountId }: Parameters<Linking['recordKnown']>[0],
): Promise<Result<LinkingScreen>> {
  const found = await finder.account(ecfAccountId);
  if (!found.ok) return found;
  const checked = checkLine('note', note, { max: 300 });
  if ('problem' in checked) return failFields([checked.problem]);
  const { ecf, person, profile } = found.value;
  if (pacerAccountId && !person.pacerAccounts.some(({ id }) => id === pacerAccountId)) {
    return fail('pacer-account-gone');
  }
  const said = { how, ...(pacerAccountId ? { pacerAccountId } : {}) };
  const beside = accountsBeside(records, ecf);
  const now = clock.now();
  const obstacle = obstacleToKnownLink(ecf, said, beside, { profile, now });
  if (obstacle) return refusal(obstacle, goLiveAhead(profile, now));
  // The only account of today may not be the only one tomorrow.
  const pacerId = pacerOf(said, beside);
  const body = { how, note: checked.value, ...(pacerId ? { pacerAccountId: pacerId } : {}) };
  const subject = ecfSubject(ecfAccountId);
  const written = records.append([{ subject, kind: 'known-link.recorded', body }]);
  return written.ok ? screen.after({ ok: true, value: undefined }, found.value) : written;
}

/** Why a link can't be recorded, as the linking page says it. `goLive` is the day of the court's move while it is ahead. */
function refusal(obstacle: KnownLinkObstacle, goLive: LocalDate | undefined): Result<never> {
  if (obstacle === 'court-not-live') return fail('known-link-not-live', { date: goLive ?? '' });
  return fail(REFUSALS[obstacle]);
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
