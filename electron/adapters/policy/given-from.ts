import { type GivenValue, WRITTEN_TWICE } from '../../shared/domain/policy/given-value.ts';
import type { Reading } from '../../shared/domain/policy/in-force.ts';

/** What one file holds: what firm IT orders, and what it only recommends. */
export interface OrderedAndRecommended {
  readonly ordered: Reading;
  readonly recommended: Reading;
}

/** A file that holds nothing, proves nothing or can't be understood says so for both halves. */
export const both = (reading: Reading): OrderedAndRecommended => ({
  ordered: reading,
  recommended: reading,
});

/** The names that stand in a file more than once, which only a file in JSON can have. */
interface Twice {
  readonly outside: ReadonlySet<string>;
  readonly inside: ReadonlyMap<string, ReadonlySet<string>>;
}

const NONE: ReadonlySet<string> = new Set();
const NEVER_TWICE: Twice = { outside: NONE, inside: new Map() };

/**
 * What a parsed file sets. `recommendedName` names the part with the recommended values; `$schema` tells an editor which
 * schema to check against and sets nothing. SECURITY: of a name that is there twice nobody knows which value is meant, so
 * none of them counts.
 */
export function settingsIn(
  content: unknown,
  recommendedName: string,
  { outside, inside }: Twice = NEVER_TWICE,
): OrderedAndRecommended {
  if (!isObject(content)) return both({ state: 'unreadable', why: 'not-an-object' });
  const { [recommendedName]: recommended, $schema: _, ...ordered } = content;
  const isClear = !outside.has(recommendedName);
  return {
    ordered: readFrom(ordered, outside),
    recommended: recommendedFrom(isClear ? recommended : null, inside.get(recommendedName)),
  };
}

function recommendedFrom(content: unknown, twice: ReadonlySet<string> = NONE): Reading {
  if (content === undefined) return { state: 'absent' };
  if (!isObject(content)) return { state: 'unreadable', why: 'not-an-object' };
  return readFrom(content, twice);
}

function readFrom(content: Readonly<Record<string, unknown>>, twice: ReadonlySet<string>): Reading {
  const values = Object.entries(content).map(([name, value]) => [
    name,
    twice.has(name) ? WRITTEN_TWICE : givenFrom(value),
  ]);
  return { state: 'read', values: Object.fromEntries(values) };
}

/** A value of a JSON file or a property list as policies know values; what they can't hold is unusable. */
function givenFrom(value: unknown): GivenValue {
  if (typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string') {
    return value;
  }
  if (Array.isArray(value)) return isAllText(value) ? value : { unusable: 'list' };
  if (value instanceof Uint8Array) return { unusable: 'data' };
  if (value instanceof Date) return { unusable: 'date' };
  return { unusable: value === null ? 'null' : 'dictionary' };
}

const isAllText = (list: readonly unknown[]): list is readonly string[] =>
  list.every((item) => typeof item === 'string');

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  const isSimple = typeof value !== 'object' || value === null;
  return (
    !isSimple && !Array.isArray(value) && !(value instanceof Date || ArrayBuffer.isView(value))
  );
}
