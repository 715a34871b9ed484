import type * as z from 'zod';
import type { Services } from '../../shared/contract/contract.ts';
import type { LinkGateView } from '../../shared/contract/groups/linking/view.ts';
import { LinkAttemptId } from '../../shared/domain/linking/events.ts';
import { type GateItem, isGateOpen, linkGate } from '../../shared/domain/linking/gate.ts';
import { GATE_FIXES } from '../../shared/domain/linking/gate-fixes.ts';
import { foldLink, standingAttempt } from '../../shared/domain/linking/history.ts';
import { UNSENT_STEPS } from '../../shared/domain/linking/steps.ts';
import { accountFor } from '../../shared/domain/readiness/gate-facts.ts';
import { passedLines } from '../../shared/domain/readiness/gate-passed.ts';
import { PacerAccountId } from '../../shared/domain/values/ids.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';
import type { LinkingContext } from './context.ts';
import { allowCopies } from './copy.ts';
import type { LinkAccount } from './finder.ts';
import { gateFacts, pacerAccountOf, questionOf, type WantedLink } from './gate-facts.ts';
import type { LinkingScreen } from './view.ts';
import { endpointForWay } from './way-endpoint.ts';

type Linking = Services['linking'];

/** Everything that was checked for a way of linking: what blocks, which warnings a person may accept, and what is all right. A rehearsal has no gate. */
export async function gate(
  context: LinkingContext,
  { ecfAccountId, way, pacerAccountId }: Parameters<Linking['gate']>[0],
): Promise<Result<z.infer<typeof LinkGateView>>> {
  const found = await context.finder.account(ecfAccountId);
  if (!found.ok) return found;
  const wanted = { ...found.value, way, pacerAccountId };
  const question = questionOf(context, wanted);
  const account = accountFor(question)?.account;
  const facts = await gateFacts(context, wanted, question);
  const items = linkGate(facts);
  return ok({
    way,
    ...(account ? { pacerAccountId: account.id } : {}),
    accounts: wanted.person.pacerAccounts.map(({ id, username }) => ({ id, username })),
    // What the board says in little room is no part of the gate.
    items: items.map(({ short: _, ...item }) => ({
      ...item,
      values: { ...item.values },
      ...fixOf(item),
    })),
    passed: way === 'practice' ? [] : [...passedLines(question, facts, items)],
    checkedAt: question.now,
  });
}

function fixOf({ id }: GateItem) {
  const fix = GATE_FIXES[id];
  return fix ? { fix } : {};
}

/** Begins an attempt if its gate is open. An earlier attempt that sent nothing ends; one at the court whose end is open stays, and no rehearsal may hide it. */
export async function begin(
  context: LinkingContext,
  input: Parameters<Linking['begin']>[0],
): Promise<Result<LinkingScreen>> {
  const { ecfAccountId, way, pacerAccountId, accepted, grant } = input;
  const found = await context.finder.account(ecfAccountId);
  if (!found.ok) return found;
  const endpoint = await endpointForWay(context, way, found.value);
  if (!endpoint.ok) return endpoint;
  if (way === 'practice' && !mayRehearse(found.value)) return fail('link-already-open');
  const wanted = { ...found.value, way, pacerAccountId };
  const items = await gateItems(context, wanted);
  if (!isGateOpen(items, accepted)) return fail('link-gate-closed');
  const allowed = allowCopies(context, ecfAccountId, way === 'guided' ? grant : undefined);
  if (!allowed.ok) return allowed;
  await context.sessions.end(ecfAccountId);
  const cleared = abandonUnsent(context, found.value);
  if (!cleared.ok) return cleared;
  const { courtId } = wanted.ecf.account;
  if (context.isPractice) await context.practice.setTrouble(courtId, input.trouble);
  const reasons = accepted.filter(({ id }) => items.some((item) => item.id === id));
  return context.screen.after(draft(context, wanted, reasons), found.value);
}

/** Leaves an attempt that has sent nothing. */
export function abandonUnsent(
  { journal }: Pick<LinkingContext, 'journal'>,
  { ecf, attempt }: LinkAccount,
): Result<undefined> {
  if (!attempt || !UNSENT_STEPS.includes(attempt.step)) return ok(undefined);
  return journal.note(ecf.account.id, 'link.abandoned', { attemptId: attempt.attemptId });
}

async function gateItems(
  context: LinkingContext,
  wanted: WantedLink,
): Promise<readonly GateItem[]> {
  return wanted.way === 'practice' ? [] : linkGate(await gateFacts(context, wanted));
}

function mayRehearse({ ecf }: LinkAccount): boolean {
  const open = ['sending', 'unknown', 'needs-court', 'confirmed', 'menus-pending'];
  return !open.includes(standingAttempt(foldLink(ecf.linkEvents))?.step ?? '');
}

function draft(
  context: LinkingContext,
  wanted: WantedLink,
  accepted: { readonly id: string; readonly reason: string }[],
): Result<undefined> {
  const { journal, records, ids } = context;
  const ecfAccountId = wanted.ecf.account.id;
  return journal.note(ecfAccountId, 'link.drafted', {
    attemptId: LinkAttemptId.parse(ids.newId()),
    way: wanted.way,
    machine: records.machine,
    ecfAccountId,
    // A rehearsal needs no PACER account of the person's own.
    pacerAccountId: pacerAccountOf(context, wanted)?.id ?? PacerAccountId.parse(ids.newId()),
    accepted,
  });
}
