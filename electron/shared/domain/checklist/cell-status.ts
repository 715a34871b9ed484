import { blockerOf, waitsForWord } from './blocker.ts';
import { cellDue } from './cell-due.ts';
import type { Checklist, ChecklistStep } from './checklist.ts';
import { viewFacts } from './fact-view.ts';
import type { Facts } from './facts.ts';
import { isOpen } from './open-step.ts';
import type { CellStatus, ReadinessStatus } from './readiness.ts';

const LINK = 'link';

/** Makes the board cell of a checklist. Pass the same facts that the checklist was built from. */
export function cellStatus(checklist: Checklist, facts: Facts): CellStatus {
  if (checklist.path === 'research') return { status: 'not-applicable' };
  const blocker = blockerOf(viewFacts(facts, checklist.localDay, false));
  const status = statusOf(checklist, facts, blocker !== undefined);
  const stuck = status === 'blocked' || status === 'link-unknown' ? blocker : undefined;
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

const named = ({ id, title }: ChecklistStep) => ({ stepId: id, title });

function statusOf(checklist: Checklist, facts: Facts, isBlocked: boolean): ReadinessStatus {
  const { state } = facts.link;
  if (state === 'verified') return 'can-file';
  if (state === 'unknown') return 'link-unknown';
  if (state === 'linked' || state === 'menus-pending') return state;
  if (isBlocked) return 'blocked';
  if (isUntouched(facts)) return 'not-started';
  if (checklist.path === 'register') return isRegistered(checklist) ? 'menus-pending' : 'preparing';
  const link = checklist.steps.find((step) => step.id === LINK);
  return link?.state.kind === 'todo' ? 'ready-to-link' : 'preparing';
}

const NEXT: Readonly<Partial<Record<ReadinessStatus, readonly string[]>>> = {
  'ready-to-link': [LINK],
  linked: ['see-menus'],
  'menus-pending': ['see-menus'],
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
