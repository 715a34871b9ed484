import type { Ids } from '../../../ports/system.ts';
import type { Services } from '../../../shared/contract/contract.ts';
import { heldImport } from './held-import.ts';
import { type HeldTransfer, type TransferInNeeds, transferIn } from './transfer-in.ts';
import { type TransferOutNeeds, transferOut } from './transfer-out.ts';

type Needs = TransferInNeeds & TransferOutNeeds & { readonly ids: Ids };

/** Moving and restoring, and a way to make it forget what it holds. */
export interface TransferService {
  readonly service: Services['transfer'];
  forget(): void;
}

/**
 * Moves credentials to another machine in one encrypted file and restores them. Uses a file only if all of it is valid.
 */
export function transferService(needs: Needs): TransferService {
  const held = heldImport<HeldTransfer>(needs.clock, needs.ids);
  const service: Services['transfer'] = {
    async strength({ passphrase }) {
      const { suggestions, ...strength } = await needs.seal.strength(passphrase);
      return { ok: true, value: { ...strength, suggestions: [...suggestions] } };
    },
    ...transferOut(needs),
    ...transferIn(needs, held),
  };
  return { service, forget: () => held.drop() };
}
