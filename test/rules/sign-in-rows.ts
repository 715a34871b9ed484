import type { GateItemId } from '../../electron/shared/domain/linking/gate-texts.ts';
import type { AccountFacts } from '../../electron/shared/domain/pacer/account-facts.ts';
import type { GateRow } from './gate-rows.ts';

const account = (entered: string, facts: Partial<AccountFacts>): GateRow => ({
  entered: `PACER account: ${entered}`,
  enter: (desk) => desk.ready({ facts }),
});

/** The findings about signing in to PACER, each by one fact of the account. */
export const SIGN_IN_ROWS = {
  'mfa-put-off': account('multifactor authentication not enrolled, put off twice', {
    mfa: 'not-enrolled',
    mfaSkips: '2',
  }),
  'mfa-skips-used-up': account('multifactor authentication not enrolled, put off three times', {
    mfa: 'not-enrolled',
    mfaSkips: '3',
  }),
  'mfa-locked-out': account('“User Update Required” at sign-in', { mfa: 'locked-out' }),
  'backup-codes-few': account('backup codes only, two left', {
    mfa: 'backup-codes',
    backupCodes: '2',
  }),
  'password-put-off': account('the prompt for a new password put off once', { passwordSkips: '1' }),
  'account-deactivated': account('deactivated by PACER', { deactivated: 'by-pacer' }),
  'account-unused': account('deactivated because it was not used', { deactivated: 'unused' }),
} as const satisfies Partial<Record<GateItemId, GateRow>>;
