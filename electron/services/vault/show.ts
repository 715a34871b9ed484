import type { Services } from '../../shared/contract/contract.ts';
import { ok } from '../../shared/domain/values/result.ts';
import { REVEAL_SECONDS } from '../../shared/domain/vault/clipboard-formats.ts';
import type { Grants } from '../shared/grants.ts';
import type { VaultEntries } from './entries/entries.ts';
import type { SecretClipboard } from './secret-clipboard.ts';
import type { ShownSecret } from './shown-secret.ts';

/** What showing and copying a credential needs. */
export interface ShowNeeds {
  readonly entries: Pick<VaultEntries, 'read'>;
  readonly grants: Grants;
  readonly shown: ShownSecret;
  readonly clipboard: SecretClipboard;
}

/** Shows a credential on screen or puts it on the clipboard, each for a few seconds and after proof of presence. */
export function showCredentials({
  entries,
  grants,
  shown,
  clipboard,
}: ShowNeeds): Pick<Services['vault'], 'reveal' | 'conceal' | 'copy' | 'clearClipboard'> {
  return {
    async reveal({ ecfAccountId, grant }) {
      const present = grants.use(grant, { action: 'reveal', ecfAccountId });
      if (!present.ok) return present;
      const found = await entries.read(ecfAccountId);
      if (!found.ok) return found;
      const { login, password } = found.value;
      shown.show();
      return ok({ login, password, seconds: REVEAL_SECONDS });
    },

    conceal() {
      shown.masked();
      return ok({});
    },

    async copy({ ecfAccountId, field, grant }) {
      const present = grants.use(grant, { action: 'copy', ecfAccountId });
      if (!present.ok) return present;
      const found = await entries.read(ecfAccountId);
      if (!found.ok) return found;
      const copied = await clipboard.copy(field, found.value[field]);
      return copied.ok ? ok({ seconds: copied.value }) : copied;
    },

    async clearClipboard() {
      await clipboard.clear();
      return ok({});
    },
  };
}
