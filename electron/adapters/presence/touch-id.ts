import { systemPreferences } from 'electron';
import { fail, ok } from '../../shared/domain/values/result.ts';
import type { PresenceReason } from '../../shared/domain/vault/protected-act.ts';
import type { PresenceProvider } from './provider.ts';

/**
 * Continues the sentence "FileReady is trying to". Never empty, because an empty reason crashed Electron until 2026.
 */
const REASONS: Readonly<Record<PresenceReason, string>> = {
  reveal: 'show a court login and password',
  copy: 'copy a court login or password',
  replace: 'replace a court login and password',
  'take-as-is': 'take a changed court login as it is',
  destroy: 'delete a court login and password',
  'destroy-person': 'delete all court logins of one person',
  'destroy-all': 'delete all court logins',
  rescue: 'keep the court logins of an export',
  'transfer-out': 'write court logins into an encrypted file',
  'transfer-in': 'restore court logins from an encrypted file',
  worksheet: 'print court logins and passwords on paper',
  link: 'submit this link to the court for good',
  rehearse: 'submit a practice link, which goes to no court',
  'link-copies': 'let you copy the CM/ECF login for this link for 5 minutes',
  endpoint: 'change where a court is reached',
  'replace-records': 'put other records in the place of these',
  'endpoint-test': 'look at a host outside uscourts.gov',
  unlock: 'unlock FileReady',
};

/**
 * Touch ID or the Mac's password: the system's prompt takes both, so every Mac has this way.
 * SECURITY: a rejection is always a refusal. `canPromptTouchID` can't tell a person who cancels from a Mac that can't
 * ask: it is about the sensor alone, and also false with the lid closed or after five wrong fingers (Electron's
 * electron_api_system_preferences_mac.mm).
 */
export function touchId(platform: string): PresenceProvider {
  return {
    // Electron has the prompt on every Mac; the browser runtime has none anywhere.
    isOffered: () => platform === 'darwin' && typeof systemPreferences.promptTouchID === 'function',
    state: async () => ok({ way: 'system', isSetUp: true, waitSeconds: 0 }),
    async prove(reason) {
      try {
        await systemPreferences.promptTouchID(REASONS[reason]);
        return ok(undefined);
      } catch {
        return fail('presence-refused');
      }
    },
  };
}
