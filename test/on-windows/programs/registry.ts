/** Runs in Windows: what native-reg gives of a key, and what our reader of policies makes of the registry. */
import * as registry from 'native-reg';
import { policyPlaces } from '../../../electron/adapters/policy/places.ts';
import type { Readings } from '../../../electron/shared/domain/policy/in-force.ts';

/** A value with its type by winnt.h and as the library gives it. */
type Value = readonly [type: number, value: registry.ParsedValue | null];

interface Content {
  readonly values: Readonly<Record<string, Value>>;
  readonly subkeys: readonly string[];
}

/** All of a key; undefined if there is none. */
export function contentOf(half: 'machine' | 'user', path: string): Content | undefined {
  const root = half === 'machine' ? registry.HKLM : registry.HKCU;
  const key = registry.openKey(root, path, registry.Access.READ);
  if (!key) return undefined;
  try {
    const values = registry.enumValueNames(key).map((name) => {
      const raw = registry.queryValueRaw(key, name);
      return [name, [raw?.type ?? -1, registry.parseValue(raw)]] as const;
    });
    return { values: Object.fromEntries(values), subkeys: registry.enumKeyNames(key) };
  } finally {
    registry.closeKey(key);
  }
}

/** What an installed app reads on this Windows. */
export async function installedPolicy(): Promise<Readings> {
  const places = await policyPlaces({
    platform: process.platform,
    isPackaged: true,
    folder: '',
    userName: '',
    onTrouble: (what, error) => {
      throw new Error(what, { cause: error });
    },
  });
  return places.read();
}
