import type { PolicyPlaces } from '../../ports/policy.ts';
import type { GivenValue } from '../../shared/domain/policy/given-value.ts';
import type { Place, Reading } from '../../shared/domain/policy/in-force.ts';
import { POLICY_NAMES } from '../../shared/domain/policy/table.ts';
import { givenFromRegistry } from './registry-value.ts';

/** What this takes of the library. */
export type Registry = Pick<
  typeof import('native-reg'),
  'HKEY' | 'Access' | 'openKey' | 'closeKey' | 'enumKeyNames' | 'enumValueNames' | 'queryValueRaw'
>;
type Key = NonNullable<ReturnType<Registry['openKey']>>;

/** Where group policy writes, below the machine's and the user's part of the registry. */
export const POLICY_KEY = 'SOFTWARE\\Policies\\FileReady';
/** The subkey with what is only recommended. */
const RECOMMENDED = 'Recommended';

/** The policy in the registry. The library can't watch, so it is looked at each minute and when a window gets the focus. */
export function registryPlaces(registry: Registry, path = POLICY_KEY): PolicyPlaces {
  const { LOCAL_MACHINE, CURRENT_USER } = registry.HKEY;
  const read = (root: Key, ...below: readonly string[]) =>
    readKey(registry, root, [path, ...below].join('\\'));
  return {
    read: () => ({
      machine: read(LOCAL_MACHINE),
      user: read(CURRENT_USER),
      'machine-recommended': read(LOCAL_MACHINE, RECOMMENDED),
      'user-recommended': read(CURRENT_USER, RECOMMENDED),
    }),
    where: (place) => whereIn(path, place),
    watch: () => () => {},
  };
}

/** The place in the registry, as its editor writes it. */
export function whereIn(path: string, place: Place): string {
  const root = place.startsWith('machine') ? 'HKLM' : 'HKCU';
  const below = place.endsWith('recommended') ? `\\${RECOMMENDED}` : '';
  return `${root}\\${path}${below}`;
}

function readKey(registry: Registry, root: Key, path: string): Reading {
  try {
    const values = withKey(registry, root, path, (key) => valuesIn(registry, key));
    return values ? { state: 'read', values } : { state: 'absent' };
  } catch (error) {
    return { state: 'unreadable', why: whyOf(error) };
  }
}

/** The number that Windows gives an error, such as 5 for access denied. */
function whyOf(error: unknown): string {
  const number = error instanceof Error ? Reflect.get(error, 'errno') : undefined;
  return typeof number === 'number' ? `Windows error ${number}` : 'failed';
}

/** What `work` makes of a key; undefined if there is no such key. A 32-bit app would read the same part of the registry. */
function withKey<T>(registry: Registry, root: Key, path: string, work: (key: Key) => T) {
  const { READ, WOW64_64KEY } = registry.Access;
  const key = registry.openKey(root, path, READ | WOW64_64KEY);
  if (key === null) return undefined;
  try {
    return work(key);
  } finally {
    registry.closeKey(key);
  }
}

function valuesIn(registry: Registry, key: Key): Readonly<Record<string, GivenValue>> {
  const values = new Map<string, GivenValue>();
  for (const name of registry.enumValueNames(key)) {
    const value = registry.queryValueRaw(key, name);
    if (value) values.set(knownName(name), givenFromRegistry(value.type, value));
  }
  for (const name of registry.enumKeyNames(key).filter((one) => !isSameName(one, RECOMMENDED))) {
    const list = withKey(registry, key, name, (below) => listIn(registry, below));
    // Group policy may leave the subkey of a list behind without a value when the list is no longer set.
    if (list === undefined || (Array.isArray(list) && list.length === 0)) continue;
    const isTwice = values.has(knownName(name));
    values.set(knownName(name), isTwice ? { unusable: 'value and subkey' } : list);
  }
  return Object.fromEntries(values);
}

/** A list as administrative templates write it: a subkey with texts named 1, 2 and so on. */
function listIn(registry: Registry, key: Key): GivenValue {
  const names = registry.enumValueNames(key);
  const isList = names.every((name) => /^[1-9]\d{0,4}$/.test(name));
  if (!isList || registry.enumKeyNames(key).length > 0) return { unusable: 'subkey' };
  const texts: string[] = [];
  for (const name of names.toSorted((a, b) => Number(a) - Number(b))) {
    const value = registry.queryValueRaw(key, name);
    const given = value ? givenFromRegistry(value.type, value) : '';
    if (typeof given !== 'string') return { unusable: 'list' };
    texts.push(given);
  }
  return texts;
}

const isSameName = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/** The registry takes names in any case, so `allowedhosts` there is our `AllowedHosts`. */
const knownName = (name: string) => POLICY_NAMES.find((known) => isSameName(known, name)) ?? name;
