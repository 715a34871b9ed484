import * as z from 'zod';
import { CONTRACT } from '../../../electron/shared/contract/contract.ts';
import type { Schema } from '../../support/fuzz/fitting.ts';
import type { CanaryApp } from '../canary-app.ts';
import type { Filer } from './firm.ts';

/** Calls that would end the run before its time; each is made elsewhere. */
const NOT_NOW: readonly string[] = [
  'lock.now',
  'vault.destroy',
  'vault.destroyPerson',
  'vault.destroyAll',
  'vault.startOver',
  'courts.leave',
  'practice.enter',
];

/** Makes every call of the contract with input its schema takes, about the person whose secrets are kept: whatever is ever added is called too. */
export async function callEverything(app: CanaryApp, filer: Filer): Promise<void> {
  const known: Readonly<Record<string, unknown>> = {
    personId: filer.personId,
    ecfAccountId: filer.alnb,
    courtId: 'alnb',
    courtIds: ['alnb'],
    personIds: [filer.personId],
  };
  for (const [group, methods] of Object.entries(CONTRACT)) {
    for (const [method, { input }] of Object.entries(methods)) {
      if (NOT_NOW.includes(`${group}.${method}`)) continue;
      const schema = z.toJSONSchema(input, { unrepresentable: 'any', io: 'input' }) as Schema;
      await app.callWith(group, method, plausible(schema, known));
    }
  }
}

function plausible(schema: Schema, known: Readonly<Record<string, unknown>>, name = ''): unknown {
  if (name in known) return known[name];
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const [first] = schema.anyOf ?? schema.oneOf ?? [];
  if (first) return plausible(first, known, name);
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        (schema.required ?? []).map((key) => [
          key,
          plausible(schema.properties?.[key] ?? {}, known, key),
        ]),
      );
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () =>
        plausible(schema.items ?? {}, known, name.replace(/s$/, '')),
      );
    case 'boolean':
      return false;
    case 'number':
    case 'integer':
      return schema.minimum ?? 0;
    default:
      return '';
  }
}
