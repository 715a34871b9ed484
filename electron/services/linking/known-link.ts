import type { Services } from '../../shared/contract/contract.ts';
import { ecfSubject } from '../../shared/domain/records/fold.ts';
import { fail, failFields, type Result } from '../../shared/domain/values/result.ts';
import { checkLine } from '../../shared/domain/values/typed-text.ts';
import type { LinkingContext } from './context.ts';
import { mayBeMenusOf } from './others-here.ts';
import type { LinkingScreen } from './view.ts';

type Linking = Services['linking'];

/** Records a link made outside the app: by whom, and how they know. Begins no attempt and says nothing about the login. */
export async function recordKnown(
  { finder, records, screen }: LinkingContext,
  { ecfAccountId, how, note }: Parameters<Linking['recordKnown']>[0],
): Promise<Result<LinkingScreen>> {
  const found = await finder.account(ecfAccountId);
  if (!found.ok) return found;
  const checked = checkLine('note', note, { max: 300 });
  if ('problem' in checked) return failFields([checked.problem]);
  if (how === 'menus' && mayBeMenusOf(records, ecfAccountId).length > 0) {
    return fail('known-link-menus-not-enough');
  }
  const body = { how, note: checked.value };
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
