import type { FactRuleId } from '../profiles/fact-rule-ids.ts';
import type { LocalText } from '../values/text.ts';
import type { ChecklistStep } from './checklist.ts';
import { FACT_RULES } from './fact-rules.ts';
import type { FactView } from './fact-view.ts';

/** Steps that settle an uncertain link. They exist only while the link is uncertain. */
const LINK_LOST = 'read-menus';
const LINK_AT_COURT = 'ask-about-link';

/** The steps that put a person's own PACER account on record. */
export const OWN_ACCOUNT = ['own-account', 'agent-account'];
const SECOND_ACCOUNT = ['second-account'];
const MULTIFACTOR = ['mfa'];
const OWN_LOGIN = ['know-credential'];
const RENEWAL = ['renew-admission'];
const LOGIN_OF_ONES_OWN = ['shared-login'];

const WAYS_OUT = [
  ['link-unknown', [LINK_LOST]],
  ['link-needs-court', [LINK_AT_COURT]],
  // Taking the record back clears it, and that is no step.
  ['link-too-early', []],
  ['account-linked-here', SECOND_ACCOUNT],
  ['account-is-paa', OWN_ACCOUNT],
  ['account-search-only', OWN_ACCOUNT],
  ['account-shared', OWN_ACCOUNT],
  ['account-deactivated', OWN_ACCOUNT],
  ['account-unused', OWN_ACCOUNT],
  ['mfa-skips-used-up', MULTIFACTOR],
  ['mfa-locked-out', MULTIFACTOR],
  ['login-of-others', LOGIN_OF_ONES_OWN],
  ['login-shared', LOGIN_OF_ONES_OWN],
  ['credential-refused', OWN_LOGIN],
  ['credential-unavailable', OWN_LOGIN],
  ['admission-lapsed', RENEWAL],
] as const satisfies readonly (readonly [FactRuleId, readonly string[]])[];

/** What blocks a person, and the steps that can each clear it. */
export interface Blocker {
  readonly because: LocalText;
  readonly wayOut: readonly string[];
}

/** The most serious blocker. An uncertain link comes before accounts, and accounts come before passwords. */
export function blockerOf(view: FactView): Blocker | undefined {
  for (const [id, wayOut] of WAYS_OUT) {
    const because = FACT_RULES[id](view, undefined);
    if (because) return { because: because.why, wayOut };
  }
  return undefined;
}

/** What keeps a person from filing whose link is proven. */
export function lapseOf(view: FactView): Blocker | undefined {
  const because = FACT_RULES['admission-lapsed'](view, undefined);
  return because && { because: because.why, wayOut: RENEWAL };
}

/** Whether a step has to wait until the link's outcome is known. Until then its date isn't urgent. */
export function waitsForWord({ state }: ChecklistStep): boolean {
  if (state.kind !== 'waiting') return false;
  return state.steps.includes(LINK_LOST) || state.steps.includes(LINK_AT_COURT);
}
