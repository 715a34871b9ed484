import type { Keychain } from '../../ports/vault.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';
import { MAX_CREDENTIAL_BYTES } from '../../shared/domain/vault/credential.ts';
import type { KeychainKind } from '../../shared/domain/vault/keychain-kind.ts';
import { keychainTrouble } from './keychain-trouble.ts';

/**
 * The service names of all credentials, of the PIN, and of the login to the firm's database.
 * SECURITY: Windows lists credentials by prefix, so no name begins with another.
 */
const INSTALLED = {
  credentials: 'com.fileready.credential',
  presence: 'com.fileready.presence',
  sharing: 'com.fileready.sharing',
} as const;
/** The same for a start from the sources and for tests, which never touch what an installed app keeps. */
export const DEVELOPMENT = {
  credentials: 'com.fileready.development.credential',
  presence: 'com.fileready.development.presence',
  sharing: 'com.fileready.development.sharing',
} as const;

/** The practice profile's own, so that nothing of it stands among the entries of a firm. */
const PRACTICE = {
  credentials: 'com.fileready.practice.credential',
  presence: 'com.fileready.practice.presence',
  sharing: 'com.fileready.practice.sharing',
} as const;
const DEVELOPMENT_PRACTICE = {
  credentials: 'com.fileready.development.practice.credential',
  presence: 'com.fileready.development.practice.presence',
  sharing: 'com.fileready.development.practice.sharing',
} as const;

const SETS = { INSTALLED, DEVELOPMENT, PRACTICE, DEVELOPMENT_PRACTICE };
type ServiceNames = (typeof SETS)[keyof typeof SETS];
type Service = ServiceNames[keyof ServiceNames];

/** Under which names this app keeps its entries: those of the firm, or those of the practice profile. */
export function servicesOf(isPackaged: boolean, isPractice = false): ServiceNames {
  if (isPractice) return isPackaged ? PRACTICE : DEVELOPMENT_PRACTICE;
  return isPackaged ? INSTALLED : DEVELOPMENT;
}

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
export function systemKeychain(service: Service, onTrouble: OnTrouble): AskedKeychain {
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
