import { Ajv, type ValidateFunction } from 'ajv';
import * as z from 'zod';
import {
  checkValue,
  type GivenValue,
} from '../../../../electron/shared/domain/policy/given-value.ts';
import type { Policy } from '../../../../electron/shared/domain/policy/kinds.ts';
import { EVERY, type NamedPolicy, RECOMMENDABLE } from '../words.mts';

const Value = z.union([z.boolean(), z.number(), z.string(), z.array(z.string())]);
const Example = z.looseObject({ recommended: z.record(z.string(), z.unknown()) });

/** Where the schema and the app differ: it must compile, and take and refuse the same values of every policy. */
export function schemaProblems(schema: string): readonly string[] {
  const validate = compiled(schema);
  if (typeof validate === 'string') return [validate];
  const unknown = validate({ NoSuchPolicy: true }) ? ['The schema takes unknown names'] : [];
  return [...unknown, ...EVERY.flatMap((one) => differencesIn(one, validate))];
}

/** What is wrong with the example: the schema must take it, and the app each of its values. */
export function exampleProblems(schema: string, example: string): readonly string[] {
  const validate = compiled(schema);
  if (typeof validate === 'string') return [validate];
  try {
    const content = Example.parse(JSON.parse(example));
    validate(content);
    const { recommended, ...ordered } = content;
    return [
      ...(validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`),
      ...[...refusedOf(EVERY, ordered), ...refusedOf(RECOMMENDABLE, recommended)].map(
        (name) => `The app would not take ${name} of the example`,
      ),
    ];
  } catch (error) {
    return [`The example is no JSON: ${error instanceof Error ? error.message : error}`];
  }
}

const refusedOf = (policies: readonly NamedPolicy[], given: Readonly<Record<string, unknown>>) =>
  policies
    .filter(({ name, policy }) => {
      const value = Value.optional().parse(given[name]);
      return value !== undefined && !checkValue(policy, value).ok;
    })
    .map(({ name }) => name);

function compiled(schema: string): ValidateFunction | string {
  try {
    return new Ajv({ strict: true, allErrors: true }).compile(JSON.parse(schema));
  } catch (error) {
    return `The schema can't be used: ${error instanceof Error ? error.message : error}`;
  }
}

function differencesIn({ name, policy }: NamedPolicy, validate: ValidateFunction) {
  return samplesOf(policy).flatMap((value) => {
    const isTaken = validate({ [name]: value });
    const { ok } = checkValue(policy, value);
    if (isTaken === ok) return [];
    const shown = JSON.stringify(value).slice(0, 60);
    return [`${name}: ${shown} is taken by ${isTaken ? 'the schema' : 'the app'} only`];
  });
}

/** Values of every type, those at the limits of this policy and just beyond. */
function samplesOf(policy: Policy): readonly GivenValue[] {
  const ofEveryType = [true, 2, 2.5, -1, 'no such thing', 'a\u0007', ['a', ''], []];
  return [...ofEveryType, policy.standard, policy.closed, ...limitsOf(policy)];
}

function limitsOf(policy: Policy): readonly GivenValue[] {
  switch (policy.type) {
    case 'boolean':
      return [false];
    case 'number':
      return [policy.min - 1, policy.min, policy.max, policy.max + 1];
    case 'choice':
      return [...policy.choices, ...policy.choices.map((choice) => choice.toUpperCase())];
    case 'text':
      return ['', 'x'.repeat(policy.maxLength), 'x'.repeat(policy.maxLength + 1)];
    case 'list': {
      const entry = policy.closed[0] ?? 'flsb https://a.example https://b.example';
      const full = Array.from({ length: policy.maxItems }, () => entry);
      return [[entry], full, [...full, entry], [entry.toUpperCase()], [`${entry} x`]];
    }
  }
}
