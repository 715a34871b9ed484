import { describe, expect, it } from 'vitest';
import { isConcerned } from '../../../../../electron/shared/domain/records/change.ts';

describe('whether an answer may be different after changes', () => {
  it.each([
    ['the same subject', 'person:ann', { subject: 'person:ann' }, true],
    ['another of its kind', 'person:ann', { subject: 'person:bob' }, false],
    ['any of a kind', 'person', { subject: 'person:bob' }, true],
    ['another kind', 'person', { subject: 'ecf:1', personId: 'ann' }, false],
    ['the firm', 'firm', { subject: 'firm' }, true],
    ['an account of the person', 'ecf-of:ann', { subject: 'ecf:1', personId: 'ann' }, true],
    ['an account of somebody else', 'ecf-of:ann', { subject: 'ecf:1', personId: 'bob' }, false],
    ['an account that was taken back', 'ecf-of:ann', { subject: 'ecf:1' }, true],
    ['the person of the accounts', 'ecf-of:ann', { subject: 'person:ann', personId: 'ann' }, false],
    ['many of its kind', 'court:alnb', { many: 'court' }, true],
    ['many accounts', 'ecf-of:ann', { many: 'ecf' }, true],
    ['many of another kind', 'court:alnb', { many: 'person' }, false],
  ] as const)('after a change of %s', (_what, concern, change, isIt) => {
    expect(isConcerned([concern], [change])).toBe(isIt);
  });

  it('takes one change and one concern that meet', () => {
    const changes = [{ subject: 'firm' }, { subject: 'court:alnb' }] as const;
    expect(isConcerned(['person', 'court:alnb'], changes)).toBe(true);
    expect(isConcerned([], changes)).toBe(false);
    expect(isConcerned(['person'], [])).toBe(false);
  });
});
