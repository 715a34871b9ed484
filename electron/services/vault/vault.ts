import type { Services } from '../../shared/contract/contract.ts';
import { credentialViews, openCredential, type ViewNeeds } from './credential-views.ts';
import { type DestroyNeeds, destroyCredentials } from './destroy.ts';
import { type ShowNeeds, showCredentials } from './show.ts';
import { type StoreNeeds, storeCredentials } from './store.ts';

type Needs = ViewNeeds & StoreNeeds & ShowNeeds & DestroyNeeds;

/**
 * Court-issued logins and passwords. They are in the operating system's keychain and nowhere else. The records say only
 * that one exists. Showing, copying and destroying take proof of presence. The app tries one at the court only when a
 * person asks.
 */
export function vaultService(needs: Needs): Services['vault'] {
  return {
    ...credentialViews(needs),
    ...storeCredentials(needs),
    ...showCredentials(needs),
    ...destroyCredentials(needs),

    async verify(input) {
      const tried = await needs.tries.once(input);
      return tried.ok ? openCredential(needs, input.ecfAccountId) : tried;
    },
  };
}
