/** Whether both maps hold the same values under the same keys. */
export function isSameMap(
  a: ReadonlyMap<string, unknown>,
  b: ReadonlyMap<string, unknown>,
): boolean {
  return a.size === b.size && changedKeys(a, b).size === 0;
}

/** The keys whose value differs, or is in one map only. */
export function changedKeys(
  a: ReadonlyMap<string, unknown>,
  b: ReadonlyMap<string, unknown>,
): ReadonlySet<string> {
  const keys = [...a.keys(), ...b.keys()];
  return new Set(keys.filter((key) => a.get(key) !== b.get(key)));
}
