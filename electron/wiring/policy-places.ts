import { accountName } from '../adapters/account-name.ts';
import { policyPlaces } from '../adapters/policy/places.ts';
import type { PolicyPlaces } from '../ports/policy.ts';

/** What finding the places takes: the app, and the folder with everything it keeps for this user. */
interface Start {
  readonly app: { readonly isPackaged: boolean };
  readonly folder: string;
  readonly onTrouble: (what: string, error: unknown) => void;
}

/** Where firm IT leaves its policy for this very app. Never throws. */
export function ownPolicyPlaces({ app, folder, onTrouble }: Start): Promise<PolicyPlaces> {
  return policyPlaces({
    platform: process.platform,
    isPackaged: app.isPackaged,
    folder,
    userName: accountName(),
    onTrouble,
  });
}
