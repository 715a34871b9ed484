import { describe, expect, it } from 'vitest';
import { isStatusNews } from '../../../../renderer/lib/stores/status.store.ts';

describe('the status of this run', () => {
  it('is asked for again after the firm, the preferences, the keychain or the lock changed', () => {
    const firm = { kind: 'records-changed', changes: [{ subject: 'firm' }] } as const;
    expect(isStatusNews(firm)).toBe(true);
    expect(isStatusNews({ kind: 'preferences-changed' })).toBe(true);
    expect(isStatusNews({ kind: 'keychain-changed' })).toBe(true);
    expect(isStatusNews({ kind: 'unlocked' })).toBe(true);
  });

  it('is not asked for after a step was ticked, people were imported or rows of the board came', () => {
    const ticked = { subject: 'ecf:1', personId: 'ann' } as const;
    expect(isStatusNews({ kind: 'records-changed', changes: [ticked] })).toBe(false);
    expect(isStatusNews({ kind: 'records-changed', changes: [{ many: 'person' }] })).toBe(false);
    expect(isStatusNews({ kind: 'board-changed' })).toBe(false);
    expect(isStatusNews({ kind: 'progress', of: 'roster', done: 1, total: 2 })).toBe(false);
  });
});
