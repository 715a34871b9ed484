import type { FactRuleId } from '../profiles/fact-rule-ids.ts';
import type { Due } from '../values/deadline.ts';
import { ENTRY_RULES } from './entry-rules.ts';
import { type FactRule, when } from './fact-rule.ts';
import type { FactView } from './fact-view.ts';
import { isOfOnePerson, isOwnAccount } from './fact-view.ts';
import { SIGN_IN_RULES } from './sign-in-rules.ts';

const kindIs = (view: FactView, kind: string) => view.best?.account.kind === kind;
const isPaa = (view: FactView) =>
  kindIs(view, 'paa') ||
  view.best?.verdict.ruleId === 'username-of-billing' ||
  view.best?.verdict.ruleId === 'status-of-billing';
const verdictIs = (view: FactView, verdict: string) => view.best?.verdict.verdict === verdict;
const credentialIs = (view: FactView, ...states: readonly string[]) =>
  states.includes(view.facts.credential.state);
const linkIs = (view: FactView, ...states: readonly string[]) =>
  states.includes(view.facts.link.state);
const isLinked = (view: FactView) => linkIs(view, 'linked', 'menus-pending', 'verified');
function isTaken({ best, facts }: FactView): boolean {
  return best !== undefined && (facts.takenHere?.has(best.account.id) ?? false);
}
const capacitiesOf = (view: FactView) => 1 + (view.facts.otherCapacitiesHere?.length ?? 0);
const isPast = (due: Due | undefined) => due?.kind === 'by' && due.state === 'past';
/** Every fact a profile may name: whether it is true, and why. */
export const FACT_RULES: Readonly<Record<FactRuleId, FactRule>> = {
  always: when(() => true, 'This always holds.'),
  ...ENTRY_RULES,

  'has-own-account': (view) =>
    view.best && isOwnAccount(view.best)
      ? {
          why: { en: 'The PACER account {username} is recorded as this person’s own.' },
          values: { username: view.best.account.username },
        }
      : undefined,
  'has-no-account': when((view) => !view.best, 'No PACER account is recorded.'),
  'account-kind-unknown': when(
    (view) => kindIs(view, 'not-known'),
    'It is not recorded whose account this is.',
  ),
  'username-missing': when(
    (view) => view.best !== undefined && view.best.account.username === '',
    'The username of the PACER account is not recorded.',
  ),
  'account-shared': when(
    (view) => verdictIs(view, 'wrong-kind') && !isPaa(view) && !kindIs(view, 'case-search-only'),
    'The recorded account is shared.',
  ),
  'account-is-paa': when(isPaa, 'The recorded account is a billing account.'),
  'account-search-only': when(
    (view) => kindIs(view, 'case-search-only'),
    'The recorded account is for case searches only.',
  ),
  'account-linked-here': when(
    (view) => !isLinked(view) && isTaken(view),
    'In this court, the PACER account is or may be linked to another CM/ECF account of this person.',
  ),
  'account-upgraded': (view) =>
    view.best && isOfOnePerson(view.best) && verdictIs(view, 'upgraded')
      ? { why: view.best.verdict.because, values: view.best.verdict.values }
      : undefined,
  'account-legacy': when(
    (view) => verdictIs(view, 'legacy'),
    'The recorded account is a legacy one.',
  ),
  'account-upgrade-unknown': when(
    (view) => verdictIs(view, 'unknown'),
    'What is recorded does not tell whether the account is upgraded.',
  ),
  'has-account-per-capacity': when(
    (view) => capacitiesOf(view) > 1 && view.ownAccounts >= capacitiesOf(view),
    'There is a PACER account for each of this person’s CM/ECF accounts in this court.',
  ),
  'has-one-capacity': when(
    (view) => capacitiesOf(view) === 1,
    'This person has one CM/ECF account in this court.',
  ),

  ...SIGN_IN_RULES,

  'credential-known': when(
    (view) =>
      credentialIs(view, 'recorded', 'verified', 'spent', 'kept-elsewhere') || isLinked(view),
    'The court-issued login and password are recorded.',
  ),
  'credential-in-browser': when(
    (view) => credentialIs(view, 'in-browser-only'),
    'The password is in the browser only.',
  ),
  'credential-on-paper': when(
    (view) => credentialIs(view, 'on-paper'),
    'The password is on paper only.',
  ),
  'credential-refused': when(
    (view) => credentialIs(view, 'refused'),
    'The court refused this login and password.',
  ),
  'credential-unavailable': when(
    (view) => credentialIs(view, 'unavailable'),
    'The keychain of this computer does not answer.',
  ),
  'credential-spent': when(
    (view) => credentialIs(view, 'spent'),
    'The court-issued password was destroyed after linking.',
  ),

  linked: when(isLinked, 'The link is recorded.'),
  'not-linked': when((view) => !isLinked(view), 'No link is recorded.'),
  'menus-pending': when(
    (view) => linkIs(view, 'linked', 'menus-pending'),
    'Linked; the filing menus have not been seen yet.',
  ),
  'menus-seen': when((view) => linkIs(view, 'verified'), 'The filing menus were seen.'),
  'link-unknown': when(
    (view) => linkIs(view, 'unknown'),
    'The answer to the link was lost; the court may have made it.',
  ),
  'link-needs-court': when(
    (view) => linkIs(view, 'needs-court'),
    'The court’s help desk has to look at this link.',
  ),
  'link-too-early': when(
    (view) => linkIs(view, 'too-early'),
    'A link is recorded from before the day the court moved to NextGen. None can have existed then.',
  ),
  'linked-elsewhere': (view) => {
    const courts = view.facts.linkedElsewhere;
    if (courts.length === 0) return undefined;
    return {
      why: { en: 'Linked at {linkedElsewhere}.' },
      values: { linkedElsewhere: courts.join(', ') },
    };
  },
  dormant: when(
    (view) => view.isLive && linkIs(view, 'not-started', 'in-progress'),
    'The court moved to NextGen and no link is recorded since.',
  ),
  'paa-exists': when((view) => view.facts.firm.paa === 'exists', 'The firm has a billing account.'),
  'paa-not-wanted': when(
    (view) => view.facts.firm.paa === 'not-wanted',
    'The firm does not want a billing account.',
  ),
  'court-live': when((view) => view.isLive, 'The court runs NextGen.'),
  'court-not-live': when((view) => !view.isLive, 'The court does not run NextGen yet.'),
  'past-due': when((_, due) => isPast(due), 'The date has passed.'),
  'past-due-live': when(
    (view, due) => isPast(due) && view.isLive,
    'The date has passed and the court runs NextGen.',
  ),
  'past-due-not-live': when(
    (view, due) => isPast(due) && !view.isLive,
    'The date has passed and the court does not run NextGen yet.',
  ),
};
