// What structured clone keeps and JSON loses, on the way between the page's worker and the process: Electron's IPC is a
// structured clone (docs/tutorial/ipc.md, "Object serialization"), and this way there is text.

const MARK = '$clone';

/**
 * What structured clone refuses is an error here, too, and so is what it keeps and this text can't: nothing is lost unseen.
 * @param {unknown} given
 */
export function pack(given) {
  const value = structuredClone(given);
  return JSON.stringify({ value }, function mark(key, simple) {
    // Dates are text already by the time that they come here.
    const real = this[key];
    if (real === undefined) return { [MARK]: 'undefined' };
    if (typeof real === 'bigint') return { [MARK]: 'bigint', of: String(real) };
    if (typeof real === 'number' && !(Number.isFinite(real) && !Object.is(real, -0)))
      return { [MARK]: 'number', of: Object.is(real, -0) ? '-0' : String(real) };
    if (typeof real !== 'object' || real === null) return simple;
    if (real instanceof Date) return { [MARK]: 'date', of: real.getTime() };
    if (real instanceof Map) return { [MARK]: 'map', of: [...real] };
    if (real instanceof Set) return { [MARK]: 'set', of: [...real] };
    if (real instanceof Uint8Array) return { [MARK]: 'bytes', of: Array.from(real) };
    if (real instanceof Error) return { [MARK]: 'error', of: [real.name, real.message] };
    if (!Array.isArray(real) && Object.prototype.toString.call(real) !== '[object Object]')
      throw new TypeError(`the stand-in can’t carry ${Object.prototype.toString.call(real)}`);
    return simple;
  });
}

/** @param {string} text */
export function unpack(text) {
  const { value } = JSON.parse(text);
  return text.includes(`"${MARK}"`) ? restored(value) : value;
}

function restored(value) {
  if (typeof value !== 'object' || value === null) return value;
  switch (value[MARK]) {
    case 'undefined':
      return undefined;
    case 'bigint':
      return BigInt(value.of);
    case 'number':
      return Number(value.of);
    case 'date':
      return new Date(value.of ?? Number.NaN);
    case 'map':
      return new Map(value.of.map((pair) => pair.map(restored)));
    case 'set':
      return new Set(value.of.map(restored));
    case 'bytes':
      return Uint8Array.from(value.of);
    case 'error':
      return Object.assign(new Error(value.of[1]), { name: value.of[0] });
  }
  for (const [key, part] of Object.entries(value)) value[key] = restored(part);
  return value;
}
