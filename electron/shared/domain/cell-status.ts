import { cellDue } from './cell-due.ts';
import type { Checklist, ChecklistStep } from './checklist.ts';
import type { FactView } from './checklist-facts.ts';
import { viewFacts } from './checklist-facts.ts';
import type { FactRuleId } from './fact-rule-ids.ts';
import { FACT_RULES } from './fact-rules.ts';
import type { Facts } from './facts.ts';
import { isOpen } from './open-step.ts';
import type { CellStatus, ReadinessStatus } from './readiness.ts';
import type { LocalText } from './text.ts';

const BLOCKERS: readonly FactRuleId[] = [
  'link-needs-court',
  'account-is-paa',
  'account-search-only',
  'account-shared',
  'credential-refused',
  'credential-unavailable',
];

/** The cell of a checklist; give it the same facts the checklist was built from. */
export function cellStatus(checklist: Checklist, facts: Facts): CellStatus {
  if (checklist.path === 'research') return { status: 'not-applicable' };
  const view = viewFacts(facts, checklist.today, undefined);
  const blocker = blockerOf(view);
  const status = statusOf(checklist, facts, blocker !== undefined);
  const because = status === 'blocked' || status === 'link-unknown' ? blocker : undefined;
  const next = nextStep(checklist.steps, status);
  const dated = cellDue(checklist.steps, next);
  return {
    status,
    ...(because ? { because } : {}),
    ...(next ? { next: named(next) } : {}),
    ...(dated ? { due: dated.due } : {}),
    ...(dated && dated.step !== next ? { dueFor: named(dated.step) } : {}),
  };
}

const named = ({ id, title }: ChecklistStep) => ({ stepId: id, title });

function blockerOf(view: FactView): LocalText | undefined {
  for (const id of ['link-unknown' as const, ...BLOCKERS]) {
    const because = FACT_RULES[id](view, undefined);
    if (because) return because.why;
  }
  return undefined;
}

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

const LINK = 'link';
const NEXT: Readonly<Partial<Record<ReadinessStatus, string>>> = {
  'ready-to-link': LINK,
  'link-unknown': LINK,
  linked: 'see-menus',
  'menus-pending': 'see-menus',
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

function nextStep(
  steps: readonly ChecklistStep[],
  status: ReadinessStatus,
): ChecklistStep | undefined {
  const obvious = NEXT[status];
  if (obvious) return steps.find((step) => step.id === obvious);
  const open = steps.filter((step) => !step.isOptional && step.state.kind === 'todo');
  return open.find((step) => step.isEssential) ?? open[0];
}
