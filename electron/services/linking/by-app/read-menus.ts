import type { Services } from '../../../shared/contract/contract.ts';
import { fail, type Result } from '../../../shared/domain/values/result.ts';
import type { LinkingContext } from '../context.ts';
import type { LinkingScreen } from '../view.ts';
import { wayAllowedByIt } from '../way-endpoint.ts';
import { endFailed, noteMenus } from './at-court.ts';

/** Reads the menus of the open session again. A page that can't be read changes nothing. */
export async function readMenus(
  context: LinkingContext,
  { ecfAccountId }: Parameters<Services['linking']['readMenus']>[0],
): Promise<Result<LinkingScreen>> {
  const run = context.sessions.of(ecfAccountId);
  if (!run) return fail('court-session-expired');
  const found = await context.finder.underWay(ecfAccountId);
  if (!found.ok) return found;
  const allowed = wayAllowedByIt(context, found.value.attempt.way, found.value);
  if (!allowed.ok) return allowed;
  const menus = await run.session.readMenus();
  if (!menus.ok) return endFailed(context, run, ecfAccountId, menus.failure);
  run.filing = menus.value.filing;
  return context.screen.after(noteMenus(context, run, ecfAccountId, menus.value), found.value);
}
