import { type Bar, barOf, isShortOfCodes } from '../pacer/barred.ts';
import { MFA_RULES } from '../pacer/mfa-rules.ts';
import { pacerPasswordDue } from '../pacer/password-due.ts';
import { PACER_PASSWORD } from '../pacer/password-standard.ts';
import type { FactRuleId } from '../profiles/fact-rule-ids.ts';
import { type FactRule, when } from './fact-rule.ts';
import type { FactView } from './fact-view.ts';

const passwordDue = (view: FactView) => {
  const setOn = view.best?.account.passwordSetOn;
  return setOn === undefined ? undefined : pacerPasswordDue(setOn, view.localDay);
};
const mfaOf = (view: FactView) => view.best?.account.mfa;
const isBarredBy = (view: FactView, bar: Bar) =>
  view.best !== undefined && barOf(view.best.account) === bar;
const mfaSkipsOf = (view: FactView) =>
  mfaOf(view) === 'not-enrolled' ? (view.best?.account.mfaSkips ?? 0) : 0;
const isShort = ({ best }: FactView) => best !== undefined && isShortOfCodes(best.account);
const passwordSkipsOf = (view: FactView) => view.best?.account.passwordSkips ?? 0;

/** The facts about signing in to PACER: what lets the person in, and what is in the way. */
export const SIGN_IN_RULES = {
  'account-deactivated': when(
    (view) => isBarredBy(view, 'account-deactivated'),
    'PACER deactivated the account.',
  ),
  'account-unused': when(
    (view) => isBarredBy(view, 'account-unused'),
    'The PACER account was deactivated because it was not used for long.',
  ),
  'mfa-enrolled': when((view) => {
    const mfa = mfaOf(view);
    const isSetUp = mfa === 'app' || mfa === 'backup-codes' || mfa === 'app-and-codes';
    return isSetUp && !isShort(view);
  }, 'Multifactor authentication is recorded as set up.'),
  'mfa-put-off': when(
    (view) => mfaSkipsOf(view) > 0 && mfaSkipsOf(view) < MFA_RULES.skips.value,
    'The multifactor prompt was put off.',
  ),
  'mfa-skips-used-up': when(
    (view) => isBarredBy(view, 'mfa-skips-used-up'),
    'PACER blocks the sign-in: the multifactor prompt was put off too often.',
  ),
  'mfa-locked-out': when(
    (view) => isBarredBy(view, 'mfa-locked-out'),
    'PACER blocks the sign-in (“User Update Required”) until multifactor authentication is set up.',
  ),
  'backup-codes-few': when(isShort, 'Hardly any backup codes are left, and no app is set up.'),
  'mfa-codes-only': when(
    (view) => mfaOf(view) === 'backup-codes',
    'Only backup codes are recorded; each works once.',
  ),
  'password-in-date': (view) => {
    const due = passwordDue(view);
    if (!due || due.state === 'past' || passwordSkipsOf(view) > 0) return undefined;
    return {
      why: {
        en: 'The PACER password was set less than {days} days ago and is good until {until}.',
      },
      values: { days: PACER_PASSWORD.validDays, until: due.date },
    };
  },
  'password-date-unknown': when(
    (view) => view.best !== undefined && view.best.account.passwordSetOn === undefined,
    'The day the PACER password was set is not recorded.',
  ),

  'password-put-off': when(
    (view) => passwordSkipsOf(view) > 0,
    'PACER asked for a new password, and it was put off.',
  ),
} as const satisfies Partial<Record<FactRuleId, FactRule>>;
