// What `contextBridge` does to whatever crosses between the preload's world and the page's (docs/api/context-bridge.md,
// "Parameter / Error / Return Type support"): plain data is copied and frozen on exposure, functions are proxied with their
// arguments and answers copied, promises are proxied, errors keep their message only, classes lose their prototype, and
// what structured clone refuses is an error.

/** @param {unknown} value */
export function crossed(value, seen = new Map()) {
  if (typeof value === 'symbol') throw new TypeError('An object could not be cloned.');
  if (typeof value === 'function')
    return (...args) => crossed(value(...args.map((one) => crossed(one))));
  if (typeof value !== 'object' || value === null) return value;
  if (seen.has(value)) return seen.get(value);
  if (value instanceof Promise)
    return value.then(
      (result) => crossed(result),
      (error) => Promise.reject(crossed(error)),
    );
  if (value instanceof Error) return new Error(value.message);
  if (!isPlain(value)) return structuredClone(value);
  const copy = Array.isArray(value) ? [] : {};
  seen.set(value, copy);
  for (const [key, part] of Object.entries(value)) copy[key] = crossed(part, seen);
  return copy;
}

/** Arrays, objects, and instances of somebody's class, which lose it; not what the platform itself made. */
function isPlain(value) {
  return Array.isArray(value) || Object.prototype.toString.call(value) === '[object Object]';
}

export function frozen(value) {
  if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}
