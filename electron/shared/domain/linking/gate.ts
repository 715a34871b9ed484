import * as z from 'zod';
import type { LocalText, TextValues } from '../values/text.ts';
import { GATE_CHECKS } from './gate-checks.ts';
import type { GateFacts } from './gate-input.ts';
import { GATE_TEXTS, type GateItemId } from './gate-texts.ts';

/** `blocks` can't be passed. `warns` can, with a reason that is recorded. */
export const GateSeverity = z.enum(['blocks', 'warns']);
export type GateSeverity = z.infer<typeof GateSeverity>;

/** One finding of the gate. */
export interface GateItem {
  readonly id: GateItemId;
  readonly severity: GateSeverity;
  readonly text: LocalText;
  /** The same without values, for a cell of the board. */
  readonly short?: LocalText;
  readonly whatToDo: LocalText;
  readonly values: TextValues;
}

/**
 * Lists what must be settled before a link begins, most serious first. Uncertain facts only warn. Empty for a
 * rehearsal.
 */
export function linkGate(facts: GateFacts): readonly GateItem[] {
  if (facts.way === 'practice') return [];
  const hits = GATE_CHECKS.flatMap((check) => check(facts));
  const items = hits.map(([id, severity, values = {}]) => ({
    id,
    severity,
    values,
    ...GATE_TEXTS[id],
  }));
  return [
    ...items.filter(({ severity }) => severity === 'blocks'),
    ...items.filter(({ severity }) => severity === 'warns'),
  ];
}

/**
 * Findings that say what is not recorded or not done yet, or whose turn has not come. The rest of what blocks is wrong,
 * and the board calls the account blocked.
 */
const STILL_TO_DO: readonly GateItemId[] = [
  'not-live-yet',
  'account-not-recorded',
  'account-username-missing',
  'account-is-legacy',
  'credential-missing',
  'credential-in-browser',
  'credential-on-paper',
  'credential-elsewhere',
  'credential-spent',
  'steps-first',
];

/** A finding as the gate or the linking page names it. */
interface Judged {
  readonly id: string;
  readonly severity: GateSeverity;
}

/** Whether a finding only waits for something to be recorded or done. Warnings do as well. */
export function isStillToDo({ id, severity }: Judged): boolean {
  return severity === 'warns' || STILL_TO_DO.some((one) => one === id);
}

/** Whether nothing blocks and each warning was passed with a reason. */
export function isGateOpen(
  items: readonly GateItem[],
  accepted: readonly { readonly id: string; readonly reason: string }[],
): boolean {
  return items.every(
    ({ id, severity }) =>
      severity === 'warns' && accepted.some((pass) => pass.id === id && pass.reason.trim() !== ''),
  );
}
