import { describe, expect, it, vi } from 'vitest';
import { PolicyKeeper } from '../../../../electron/services/policy/policy-keeper.ts';
import { TestPolicyPlaces } from '../../../support/policy.ts';

function opened() {
  const places = new TestPolicyPlaces();
  const onChange = vi.fn();
  const keeper = () => new PolicyKeeper({ places, choices: () => ({}), onChange });
  return { places, onChange, keeper };
}

describe('the policy in force', () => {
  it('is everything as it comes while nothing is set', () => {
    const policy = opened().keeper();
    expect(policy.value('Reveal')).toBe(true);
    expect(policy.value('IdleLockMinutes')).toBe(5);
    expect(policy.inForce().policies.Reveal).toMatchObject({ source: 'standard', isLocked: false });
  });

  it('follows what firm IT sets when it looks again, and says that something changed once', () => {
    const { places, onChange, keeper } = opened();
    const policy = keeper();
    places.set({ Reveal: 0 });
    expect(policy.value('Reveal')).toBe(true);
    policy.look();
    policy.look();
    expect(policy.value('Reveal')).toBe(false);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('F35: keeps what was set when a place can no longer be read, and clears it when the place is gone', () => {
    const { places, keeper } = opened();
    places.set({ Copy: false, Reveal: true });
    const policy = keeper();
    places.put({ state: 'unreadable', why: 'EIO' });
    policy.look();
    expect(policy.value('Copy')).toBe(false);
    // What was never readable would be closed.
    expect(policy.value('Reveal')).toBe(true);
    places.put({ state: 'absent' });
    policy.look();
    expect(policy.value('Copy')).toBe(true);
  });

  it('says so when a place can no longer be read, though the same is in force', () => {
    const { places, onChange, keeper } = opened();
    places.set({ Copy: false });
    const policy = keeper();
    places.put({ state: 'unreadable', why: 'EIO' });
    policy.look();
    policy.look();
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(policy.seen.machine).toEqual({ state: 'unreadable', why: 'EIO' });
    expect(policy.readings.machine).toMatchObject({ state: 'read' });
  });

  it('F35: allows nothing that might be forbidden while a place was never readable', () => {
    const { places, keeper } = opened();
    places.put({ state: 'unreadable', why: 'EACCES' });
    const policy = keeper();
    expect(policy.value('Reveal')).toBe(false);
    expect(policy.inForce().policies.Reveal).toMatchObject({ source: 'closed', isLocked: true });
  });

  it('F35: closes what makes no sense, alone', () => {
    const { places, keeper } = opened();
    places.set({ Reveal: 'false', IdleLockMinutes: 7 });
    const policy = keeper();
    expect(policy.value('Reveal')).toBe(false);
    expect(policy.inForce().policies.Reveal.problem).toBe('wrong-type');
    expect(policy.value('IdleLockMinutes')).toBe(7);
  });
});
