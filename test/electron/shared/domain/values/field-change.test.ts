import { describe, expect, it } from 'vitest';
import {
  afterChange,
  fieldChange,
} from '../../../../../electron/shared/domain/values/field-change.ts';

interface Facts {
  readonly name: string;
  readonly on?: string;
  readonly apps?: readonly string[];
}
const OPTIONAL = ['on', 'apps'] as const;

describe('what changed of a record', () => {
  it('has the new values and the fields that were cleared, and nothing that stayed', () => {
    const before: Facts = { name: 'a', on: '2020-01-01', apps: ['one'] };
    const after: Facts = { name: 'b', apps: ['one'] };
    expect(fieldChange(before, after, OPTIONAL)).toEqual({ set: { name: 'b' }, cleared: ['on'] });
    expect(afterChange(before, fieldChange(before, after, OPTIONAL))).toEqual(after);
  });

  it('is laid over what others changed meanwhile', () => {
    const before: Facts = { name: 'a', on: '2020-01-01' };
    const change = fieldChange(before, { name: 'a' }, OPTIONAL);
    expect(afterChange<Facts, 'on' | 'apps'>({ ...before, name: 'c' }, change)).toEqual({
      name: 'c',
    });
  });

  it('clears no field that must be there', () => {
    expect(fieldChange<Facts, 'on' | 'apps'>({ name: 'a' }, { name: '' }, OPTIONAL)).toEqual({
      set: { name: '' },
      cleared: [],
    });
  });
});
