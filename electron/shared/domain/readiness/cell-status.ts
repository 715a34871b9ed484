import {
  type Blocker,
  blockerOf,
  lapseOf,
  OWN_ACCOUNT,
  waitsForWord,
} from '../checklist/blocker.ts';
import { cellDue } from '../checklist/cell-due.ts';
import type { Checklist, ChecklistStep } from '../checklist/checklist.ts';
import { courtRules, type FactView, viewFacts } from '../checklist/fact-view.ts';
import type { Facts } from '../checklist/facts.ts';
import { isOpen } from '../checklist/open-step.ts';
import type { CellStatus, ReadinessStatus } from '../checklist/readiness.ts';
import { SEE_MENUS } from '../checklist/see-menus.ts';
import { type GateItem, isStillToDo, linkGate } from '../linking/gate.ts';
import { barOf } from '../pacer/barred.ts';
import { type GateCourt, gateFactsFrom } from './gate-facts.ts';

const LINK = 'link';

/**
 * Makes the board cell of a checklist. Pass the same facts that the checklist was built from. "Ready to link" means that
 * the gate of a guided link finds nothing, and what the gate finds wrong blocks here too.
 */
export function cellStatus(checklist: Checklist, facts: Facts, court: GateCourt): CellStatus {
  if (checklist.path === 'research') return { status: 'not-applicable' };
  const items = gateOf(checklist, facts, court);
  const { localDay, today } = checklist;
  const view = viewFacts(facts, localDay, false, courtRules(court.profile, today));
  const blocker = ownBlocker(checklist, blockerOf(view)) ?? gateBlocker(items);
  const lapse = lapseOf(view);
  const proven = isBarred(checklist, view)
    ? 'blocked'
    : statusOf(checklist, facts, blocker !== undefined, items);
  const status = lapse && PROVEN.includes(proven) ? 'admission-lapsed' : proven;
  const stuck = status === 'admission-lapsed' ? lapse : stuckBy(status, blocker, items);
  const next = nextStep(checklist.steps, stuck?.wayOut ?? NEXT[status] ?? []);
  const pressing = checklist.steps.filter((step) => !waitsForWord(step));
  const dated = cellDue(pressing, next);
  return {
    status,
    ...(stuck ? { because: stuck.because } : {}),
    ...(next ? { next: named(next) } : {}),
    ...(dated ? { due: dated.due } : {}),
    ...(dated && dated.step !== next ? { dueFor: named(dated.step) } : {}),
  };
}

/** Statuses of a proven link. With a lapsed admission the person can't file all the same. */
const PROVEN: readonly ReadinessStatus[] = ['linked', 'menus-pending', 'can-file'];

function stuckBy(
  status: ReadinessStatus,
  blocker: Blocker | undefined,
  items: readonly GateItem[],
): Blocker | undefined {
  const isStuck = status === 'blocked' || status === 'link-unknown';
  return isStuck ? blocker : missingUsername(status, items);
}

const named = ({ id, title }: ChecklistStep) => ({ stepId: id, title });

/**
 * What the gate of a guided link would find. Empty where there is nothing to link; only menus that somebody who registered
 * saw, and that may be another account's, count there too.
 */
function gateOf(checklist: Checklist, facts: Facts, court: GateCourt): readonly GateItem[] {
  const isUnexplained = checklist.path === 'register' && facts.link.state === 'menus-unexplained';
  if (checklist.path !== 'link' && !isUnexplained) return [];
  const items = linkGate(gateFactsFrom({ checklist, facts, way: 'guided', ...court }));
  return isUnexplained ? items.filter(({ id }) => id === 'menus-unexplained') : items;
}

/** The first thing the gate finds wrong. It names no step of the checklist that clears it. */
function gateBlocker(items: readonly GateItem[]): Blocker | undefined {
  const wrong = items.find((item) => !isStillToDo(item));
  return wrong && { because: wrong.short ?? wrong.text, wayOut: [] };
}

/** A missing username keeps someone from linking who has all else, so the board says it as the gate does. */
function missingUsername(status: ReadinessStatus, items: readonly GateItem[]): Blocker | undefined {
  const missing = items.find(({ id }) => id === 'account-username-missing');
  if (status !== 'preparing' || !missing) return undefined;
  return { because: missing.text, wayOut: OWN_ACCOUNT };
}

/**
 * Whether PACER lets the person in no longer. Then nobody files here, whatever was linked before; only a link whose
 * answer was lost is more urgent.
 */
function isBarred(checklist: Checklist, { best, facts }: FactView): boolean {
  if (facts.link.state === 'unknown' || !linksOrShowsMenus(checklist)) return false;
  return best !== undefined && barOf(best.account) !== undefined;
}

function statusOf(
  checklist: Checklist,
  facts: Facts,
  isBlocked: boolean,
  gate: readonly GateItem[],
): ReadinessStatus {
  const { state } = facts.link;
  if (state === 'verified') return 'can-file';
  if (state === 'unknown') return 'link-unknown';
  if (state === 'linked' || state === 'menus-pending') return state;
  if (isBlocked) return 'blocked';
  if (isUntouched(facts)) return 'not-started';
  if (!linksOrShowsMenus(checklist)) return isRegistered(checklist) ? 'can-file' : 'preparing';
  if (checklist.path === 'register') return isRegistered(checklist) ? 'menus-pending' : 'preparing';
  const link = checklist.steps.find((step) => step.id === LINK);
  return link?.state.kind === 'todo' && gate.length === 0 ? 'ready-to-link' : 'preparing';
}

/** Whether this court asks for a link or shows filing menus. A court with a filing site of its own does neither. */
function linksOrShowsMenus({ steps }: Checklist): boolean {
  return steps.some(({ id }) => id === LINK || id === SEE_MENUS);
}

/** In a court with a filing site of its own only what one of its steps can clear blocks: a PACER account doesn't matter there. */
function ownBlocker(checklist: Checklist, blocker: Blocker | undefined): Blocker | undefined {
  if (!blocker || linksOrShowsMenus(checklist)) return blocker;
  return checklist.steps.some(({ id }) => blocker.wayOut.includes(id)) ? blocker : undefined;
}

const NEXT: Readonly<Partial<Record<ReadinessStatus, readonly string[]>>> = {
  'ready-to-link': [LINK],
  linked: [SEE_MENUS],
  'menus-pending': [SEE_MENUS],
};

function isUntouched({ accounts, credential, link, ticks }: Facts): boolean {
  return (
    accounts.length === 0 &&
    credential.state === 'not-recorded' &&
    link.state === 'not-started' &&
    Object.keys(ticks).length === 0
  );
}

function isRegistered({ steps }: Checklist): boolean {
  return !steps.some(
    (step) =>
      step.isEssential && !step.isOptional && step.phase !== 'after-linking' && isOpen(step),
  );
}

/** The step that the current status calls for, or else the first step that can be done. */
function nextStep(
  steps: readonly ChecklistStep[],
  obvious: readonly string[],
): ChecklistStep | undefined {
  const asked = steps.find(
    (step) => obvious.includes(step.id) && (isOpen(step) || step.state.kind === 'skipped'),
  );
  if (asked) return asked;
  const open = steps.filter((step) => !step.isOptional && step.state.kind === 'todo');
  return open.find((step) => step.isEssential) ?? open[0];
}
