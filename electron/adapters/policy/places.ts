import { join } from 'node:path';
import type { PolicyPlaces } from '../../ports/policy.ts';
import type { Place, Reading } from '../../shared/domain/policy/in-force.ts';
import { FilePlaces } from './file-places.ts';
import { fromJson } from './json-file.ts';
import { POLICY_KEY, registryPlaces, whereIn } from './registry-places.ts';

/** Who is asking for the policy. */
interface Asker {
  readonly platform: NodeJS.Platform;
  /** Whether this is an installed app. */
  readonly isPackaged: boolean;
  /** The folder with everything the app keeps for this user, as an absolute path. */
  readonly folder: string;
  /** The user's name as the system has it, not as the environment says; empty if there is none. */
  readonly userName: string;
  readonly onTrouble: (what: string, error: unknown) => void;
}

const ROOT = 0;
const LINUX_FILE = '/etc/fileready/policy.json';
const MAC_FOLDER = '/Library/Managed Preferences';
const MAC_FILE = 'com.fileready.app.plist';

/**
 * The places of this platform.
 * SECURITY: those of an installed app are fixed: neither the environment nor an argument can name another. An app that
 * runs from its sources never reads them, but only `policy/machine.json` and `policy/user.json` in the folder of its own.
 */
export async function policyPlaces(asker: Asker): Promise<PolicyPlaces> {
  const { platform, isPackaged, folder, userName, onTrouble } = asker;
  if (!isPackaged) return developmentPlaces(join(folder, 'policy'));
  if (platform === 'linux') return linuxPlaces(LINUX_FILE, ROOT);
  const isMac = platform === 'darwin';
  try {
    return await (isMac ? macPlaces(MAC_FOLDER, userName, ROOT) : windowsPlaces());
  } catch (error) {
    onTrouble('what reads the policy could not be loaded', error);
    return unreadablePlaces((place) => (isMac ? MAC_FOLDER : whereIn(POLICY_KEY, place)));
  }
}

/** One file for the machine. There is none for a user: whatever a user can write proves nothing. */
export function linuxPlaces(machine: string, owner: number): PolicyPlaces {
  return new FilePlaces({ machine, owner, parse: fromJson, recommendedName: 'recommended' });
}

/** What device management writes for the machine and for one user. The library for it is loaded on a Mac only. */
export async function macPlaces(
  folder: string,
  userName: string,
  owner: number,
): Promise<PolicyPlaces> {
  const { fromPropertyList } = await import('./property-list.ts');
  return new FilePlaces({
    machine: join(folder, MAC_FILE),
    ...(isFolderName(userName) ? { user: join(folder, userName, MAC_FILE) } : {}),
    owner,
    parse: fromPropertyList,
    recommendedName: 'Recommended',
  });
}

/** The registry's library is loaded on Windows only, and never before it is needed. */
async function windowsPlaces(): Promise<PolicyPlaces> {
  // SECURITY: the library takes its native part from the folder that this variable names, and a person may name one.
  delete process.env.NATIVE_REG_PREBUILD;
  const registry = await import('native-reg');
  return registryPlaces(registry.default ?? registry);
}

/** The same file as on Linux, of this user, for the machine and for the user. */
function developmentPlaces(folder: string): PolicyPlaces {
  return new FilePlaces({
    machine: join(folder, 'machine.json'),
    user: join(folder, 'user.json'),
    owner: process.getuid?.(),
    parse: fromJson,
    recommendedName: 'recommended',
  });
}

/** SECURITY: what can't be looked at may forbid anything. */
function unreadablePlaces(where: (place: Place) => string): PolicyPlaces {
  const machine: Reading = { state: 'unreadable', why: 'not-loaded' };
  const recommended = { 'machine-recommended': machine, 'user-recommended': machine };
  return { read: () => ({ machine, user: machine, ...recommended }), where, watch: () => () => {} };
}

/** Whether the name can be that of one folder, so that it leads nowhere else. */
const isFolderName = (name: string) => /^[^./\0][^/\0]*$/.test(name);
