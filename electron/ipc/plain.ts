/**
 * Whether a value is plain data: text, numbers, yes or no, lists without holes, and simple objects, never in a circle.
 * Other kinds, such as a `Map` or a date, cross to the main process too, and a schema sees an object without fields in them.
 */
export function isPlain(value: unknown): boolean {
  return isPlainWithin(value, { around: new Set(), done: new Set() });
}

/** What can hold other values. */
type Thing = object;

interface Seen {
  /** What the value is in; it must not be in it again. */
  readonly around: Set<Thing>;
  /** Found to be plain already. What is there twice is looked at once, or a small input would take forever. */
  readonly done: Set<Thing>;
}

function isPlainWithin(value: unknown, seen: Seen): boolean {
  if (typeof value !== 'object' || value === null) return typeof value !== 'bigint';
  if (seen.done.has(value)) return true;
  if (seen.around.has(value) || !isSimple(value)) return false;
  seen.around.add(value);
  const isAllPlain = Object.values(value).every((inner) => isPlainWithin(inner, seen));
  seen.around.delete(value);
  if (isAllPlain) seen.done.add(value);
  return isAllPlain;
}

/** A list with holes or names of its own has not as many values as it is long. */
function isSimple(value: object): boolean {
  if (Array.isArray(value)) return Object.keys(value).length === value.length;
  const kind: unknown = Object.getPrototypeOf(value);
  return kind === Object.prototype || kind === null;
}
