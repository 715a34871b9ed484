import { expect } from 'vitest';
import * as z from 'zod';
import { schemasOf } from '../../../electron/shared/contract/contract.ts';
import { FailureView } from '../../../electron/shared/contract/shapes.ts';

const Refused = z.strictObject({ ok: z.literal(false), failure: FailureView });
const Given = z.strictObject({ ok: z.literal(true), value: z.unknown() });

/**
 * Checks that an answer is one the page can rely on: what the contract promises, or a known failure, in plain data.
 * Gives the code of the failure, or `ok`.
 */
export function outcomeOf(name: string, answer: unknown): string {
  expect(unplainIn(answer), `${name}: not plain`).toBeUndefined();
  const refused = Refused.safeParse(answer);
  if (refused.success) return refused.data.failure.code;
  const [group = '', method = ''] = name.split('.');
  const given = Given.parse(answer);
  const checked = schemasOf(group, method).output.safeParse(given.value);
  expect(checked.error?.issues, `${name}: not what the contract promises`).toBeUndefined();
  return 'ok';
}

/** Where a value is anything but text, numbers, lists and simple objects; undefined where it is nowhere. */
function unplainIn(value: unknown, at = ''): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : `${at} ${value}`;
  if (typeof value === 'string' || typeof value === 'boolean') return undefined;
  if (typeof value !== 'object') return `${at} ${typeof value}`;
  const kind = Object.getPrototypeOf(value);
  if (kind !== Object.prototype && kind !== Array.prototype) return `${at} ${kind?.constructor}`;
  for (const [key, inner] of Object.entries(value)) {
    const found = unplainIn(inner, `${at}.${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}
