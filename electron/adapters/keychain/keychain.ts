import type { Keychain, KeychainKind } from '../../ports.ts';
import { CREDENTIAL_MAX_BYTES } from '../../shared/domain/credential.ts';
import { fail, ok, type Result } from '../../shared/domain/result.ts';

/**
 * The one service name of all entries.
 * SECURITY: Windows lists credentials by prefix, so a second name must never begin with this one.
 */
export const SERVICE = 'com.fileready.credential';
const PROBE = 'probe';

type Keytar = Pick<typeof import('keytar'), 'getPassword' | 'setPassword' | 'deletePassword'> & {
  /** Only the development runtime's keychain has this: it may have nothing but memory. */
  readonly isMemoryOnly?: () => Promise<boolean>;
};

/**
 * The operating system's keychain through keytar: Windows Credential Manager, macOS Keychain, Secret Service.
 * SECURITY: never lists credentials; never falls back to a file; what goes wrong is "unavailable", never "none".
 */
export function systemKeychain(onTrouble: (what: string, error: unknown) => void): Keychain {
  let loading: Promise<Keytar> | undefined;
  // Loaded on first use: where its native part is missing, importing it throws, and the app must start all the same.
  const load = () => {
    loading ??= import('keytar').then((module) => module.default ?? module);
    return loading;
  };

  async function ask<T>(what: string, work: (keytar: Keytar) => Promise<T>): Promise<Result<T>> {
    try {
      return ok(await work(await load()));
    } catch (error) {
      onTrouble(`keychain ${what}`, error);
      return fail('keychain-unavailable');
    }
  }

  return {
    async kind(): Promise<KeychainKind> {
      const probed = await ask('probe', (keytar) => keytar.getPassword(SERVICE, PROBE));
      if (!probed.ok) return 'unavailable';
      return (await (await load()).isMemoryOnly?.()) ? 'memory' : 'system';
    },

    read: (name) =>
      ask('read', async (keytar) => (await keytar.getPassword(SERVICE, name)) ?? undefined),

    async write(name, value) {
      if (Buffer.byteLength(value, 'utf8') > CREDENTIAL_MAX_BYTES)
        return fail('credential-too-long');
      return ask('write', async (keytar) => {
        await keytar.setPassword(SERVICE, name, value);
        return undefined;
      });
    },

    remove: (name) =>
      ask('remove', async (keytar) => {
        await keytar.deletePassword(SERVICE, name);
        return undefined;
      }),
  };
}
