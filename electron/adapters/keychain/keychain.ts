import type { Keychain } from '../../ports/vault.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';
import { MAX_CREDENTIAL_BYTES } from '../../shared/domain/vault/credential.ts';
import type { KeychainKind } from '../../shared/domain/vault/keychain-kind.ts';
import { keychainTrouble } from './keychain-trouble.ts';

/**
 * The service name of all credentials, and that of the PIN.
 * SECURITY: Windows lists credentials by prefix, so neither name begins with the other.
 */
export const SERVICE = 'com.fileready.credential';
/** The keychain's service name for the app's PIN. */
export const PRESENCE_SERVICE = 'com.fileready.presence';
const PROBE = 'probe';

type Keytar = Pick<typeof import('keytar'), 'getPassword' | 'setPassword' | 'deletePassword'> & {
  /** Only the development runtime's keychain has this, because it may be in memory only. */
  readonly isMemoryOnly?: () => Promise<boolean>;
};

/** The keychain's calls, without the waiting that `patient-keychain.ts` adds. */
export type AskedKeychain = Omit<Keychain, 'whenFree'>;

/** Called for every failure with the operation's name and the error. */
type OnTrouble = (what: string, error: unknown) => void;

let loading: Promise<Keytar> | undefined;

/** Loaded on first use. If its native part is missing, importing it throws, and the app must still start. */
function load(): Promise<Keytar> {
  loading ??= import('keytar').then((module) => module.default ?? module);
  return loading;
}

/**
 * One service of the operating system's keychain through keytar: Windows Credential Manager, macOS Keychain, Secret Service.
 * SECURITY: never lists credentials; never falls back to a file; what goes wrong is a failure, never "none".
 */
export function systemKeychain(
  service: typeof SERVICE | typeof PRESENCE_SERVICE,
  onTrouble: OnTrouble,
): AskedKeychain {
  async function ask<T>(what: string, work: (keytar: Keytar) => Promise<T>): Promise<Result<T>> {
    let keytar: Keytar;
    try {
      keytar = await load();
    } catch (error) {
      onTrouble('keychain could not be loaded', error);
      return fail('keychain-not-loaded');
    }
    try {
      return ok(await work(keytar));
    } catch (error) {
      onTrouble(`keychain ${what}`, error);
      return fail(keychainTrouble(error));
    }
  }

  return {
    check: () =>
      ask('check', async (keytar): Promise<KeychainKind> => {
        await keytar.getPassword(service, PROBE);
        return (await keytar.isMemoryOnly?.()) ? 'memory' : 'system';
      }),

    read: (name) =>
      ask('read', async (keytar) => (await keytar.getPassword(service, name)) ?? undefined),

    async write(name, value) {
      if (Buffer.byteLength(value, 'utf8') > MAX_CREDENTIAL_BYTES) {
        return fail('credential-too-long');
      }
      return ask('write', async (keytar) => {
        await keytar.setPassword(service, name, value);
        return undefined;
      });
    },

    remove: (name) =>
      ask('remove', async (keytar) => {
        await keytar.deletePassword(service, name);
        return undefined;
      }),
  };
}
