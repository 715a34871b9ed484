import * as z from 'zod';
import type { GateItemId } from './gate-texts.ts';

/**
 * Where a finding of the gate is mended: the PACER account on the person's page, the CM/ECF login, the form about the
 * person in this court, the checklist of this court, or what is known of the court.
 */
export const FixPlace = z.enum(['pacer', 'credential', 'entry', 'checklist', 'court']);
export type FixPlace = z.infer<typeof FixPlace>;

/** Where each finding is mended; undefined where only time, the court, or the page of the link itself settles it. */
export const GATE_FIXES: Readonly<Record<GateItemId, FixPlace | undefined>> = {
  'already-linked': undefined,
  'answer-unknown': undefined,
  'waits-for-court': undefined,
  'menus-unexplained': undefined,
  'link-too-early': undefined,
  'new-to-court': 'checklist',
  'own-filing-site': 'checklist',
  'research-only': 'entry',
  'not-live-yet': undefined,
  'go-live-not-known': 'court',
  'account-not-recorded': 'pacer',
  'account-username-missing': 'pacer',
  'account-of-others': 'pacer',
  'account-linked-here': 'pacer',
  'account-shows-other': 'pacer',
  'steps-first': 'checklist',
  'account-is-paa': 'pacer',
  'account-is-shared': 'pacer',
  'account-is-search-only': 'pacer',
  'account-wrong-kind': 'pacer',
  'account-kind-not-known': 'pacer',
  'account-is-legacy': 'pacer',
  'upgrade-not-known': 'pacer',
  'account-deactivated': 'pacer',
  'account-unused': 'pacer',
  'mfa-skips-used-up': 'pacer',
  'mfa-locked-out': 'pacer',
  'credential-missing': 'credential',
  'credential-in-browser': 'credential',
  'credential-on-paper': 'credential',
  'credential-elsewhere': 'credential',
  'credential-refused': 'credential',
  'credential-spent': undefined,
  'keychain-unavailable': undefined,
  'login-has-special-characters': 'credential',
  'login-has-capitals': 'credential',
  'former-filer-not-asked': 'entry',
  'login-shared': 'entry',
  'login-of-others': 'credential',
  'admission-lapsed': 'entry',
  'mfa-not-known': 'pacer',
  'mfa-not-enrolled': 'pacer',
  'mfa-put-off': 'pacer',
  'backup-codes-few': 'pacer',
  'password-put-off': 'pacer',
};
