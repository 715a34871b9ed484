import fc from 'fast-check';
import * as z from 'zod';

/** The part of JSON Schema that the contract's inputs come out as. */
export interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** What is there to be named in an input, by the name of its field: ids, names of files, what an answer gave before. */
export type Known = (field: string) => readonly unknown[];

/** Longer lists and texts show nothing more; the longest that a field takes comes up by itself. */
const USUAL_LENGTH = 24;
const USUAL_ITEMS = 4;

const HOSTILE_TEXTS = [
  '',
  ' ',
  '__proto__',
  'constructor',
  'then',
  '<script>alert(1)</script>',
  '\u0000',
  '\u202Egnp.exe',
  '\uD800',
  '=1+1',
  '../../../../etc/passwd',
  'C:\\Windows\\System32',
  "'; DROP TABLE events; --",
  '{placeholder}',
  '%00%0d%0a',
  'people.name',
  'a\r\nb',
  '2026-02-30',
  '٠١٢٣',
  '1e999',
];

const ADDRESSES = [
  'https://ecf.alnb.uscourts.gov/',
  'https://pacer.uscourts.gov/',
  'https://evil.example/',
  'https://ecf.alnb.uscourts.gov@evil.example/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'mailto:a@b.example',
];

/** Values that fit the schema of an input. Ids and the like are often those that are there. */
export function fitting(schema: z.ZodType, known: Known): fc.Arbitrary<unknown> {
  const asJson = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' });
  return ofSchema(asJson as Schema, '', known);
}

function ofSchema(schema: Schema, field: string, known: Known): fc.Arbitrary<unknown> {
  const own = bySchema(schema, field, known);
  if (field === '') return own;
  // Asked when a value is drawn: what is known grows with each answer.
  const there = fc.nat().map((at) => {
    const values = known(field);
    return values.length > 0 ? { value: values[at % values.length] } : undefined;
  });
  return fc
    .tuple(fc.integer({ min: 1, max: 10 }), there, own)
    .map(([chance, found, made]) => (chance <= 8 && found ? found.value : made));
}

function bySchema(schema: Schema, field: string, known: Known): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map((one) => bySchema(one, field, known)));
  switch (schema.type) {
    case 'object':
      return object(schema, known);
    case 'array':
      return list(schema, field, known);
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return whole(schema);
    case 'number':
      return fc.double({ noNaN: true });
    case 'string':
      return text(schema);
    default:
      return fc.jsonValue();
  }
}

function object({ properties = {}, required = [] }: Schema, known: Known) {
  const fields: Record<string, fc.Arbitrary<unknown>> = Object.fromEntries(
    Object.entries(properties).map(([name, one]) => [name, ofSchema(one, name, known)]),
  );
  return fc.record(fields, { requiredKeys: [...required] });
}

function list(
  { items = {}, minItems = 0, maxItems = USUAL_ITEMS }: Schema,
  field: string,
  known: Known,
) {
  const name = field.replace(/s$/, '');
  return fc.array(ofSchema(items, name, known), {
    minLength: minItems,
    maxLength: Math.max(minItems, Math.min(maxItems, USUAL_ITEMS)),
  });
}

function whole({ minimum, maximum }: Schema): fc.Arbitrary<number> {
  const min = minimum ?? Number.MIN_SAFE_INTEGER;
  const max = maximum ?? Number.MAX_SAFE_INTEGER;
  const small = fc.integer({ min: Math.max(min, -3), max: Math.min(max, Math.max(min, 0) + 20) });
  return fc.oneof(small, fc.integer({ min, max }), fc.constantFrom(min, max));
}

function text({ format, pattern, minLength = 0, maxLength = 1_000_000 }: Schema) {
  if (format === 'uuid') return fc.uuid();
  if (format === 'uri') return fc.oneof(fc.webUrl(), fc.constantFrom(...ADDRESSES));
  if (pattern) return fc.stringMatching(new RegExp(pattern));
  const longest = Math.min(maxLength, 5_000);
  return fc.oneof(
    { weight: 4, arbitrary: usual(minLength, Math.min(maxLength, USUAL_LENGTH)) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        ...HOSTILE_TEXTS.filter(({ length }) => length >= minLength && length <= maxLength),
      ),
    },
    { weight: 1, arbitrary: fc.constantFrom('x'.repeat(longest), 'é'.repeat(longest)) },
  );
}

const usual = (minLength: number, maxLength: number) =>
  fc.oneof(
    fc.string({ minLength, maxLength, unit: 'grapheme' }),
    fc.string({ minLength, maxLength, unit: 'binary' }),
  );
