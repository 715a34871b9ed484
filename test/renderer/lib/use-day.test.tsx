import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useDayIn, useToday } from '../../../renderer/lib/use-day.ts';

/** On the clock of the machine that runs the test. */
const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute);

describe('a window that stays open', () => {
  beforeEach(() => void vi.useFakeTimers({ now: at(23, 23, 58) }));
  afterEach(() => void vi.useRealTimers());

  it('is in the new day from midnight on', () => {
    const { result } = renderHook(useToday);
    expect(result.current).toBe('2026-11-23');
    act(() => void vi.advanceTimersByTime(60_000));
    expect(result.current).toBe('2026-11-23');
    act(() => void vi.advanceTimersByTime(60_000));
    expect(result.current).toBe('2026-11-24');
  });

  it.each([
    ['looked at', () => window.dispatchEvent(new Event('focus'))],
    ['shown', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['left alone for a minute', () => vi.advanceTimersByTime(60_000)],
  ])('is in the right day after a sleep as soon as it is %s', (_how, wake) => {
    const { result } = renderHook(useToday);
    vi.setSystemTime(at(26, 9));
    act(() => void wake());
    expect(result.current).toBe('2026-11-26');
  });

  it('knows when a day begins where a court is, and changes nothing before', () => {
    vi.setSystemTime('2026-11-24T04:59:00.000Z');
    const zones = ['America/New_York', 'Pacific/Honolulu', 'Asia/Kathmandu'];
    const { result } = renderHook(useDayIn);
    const before = result.current;
    expect(zones.map(before)).toEqual(['2026-11-23', '2026-11-23', '2026-11-24']);
    act(() => void vi.advanceTimersByTime(59_000));
    expect(result.current).toBe(before);
    act(() => void vi.advanceTimersByTime(1000));
    expect(zones.map(result.current)).toEqual(['2026-11-24', '2026-11-23', '2026-11-24']);
  });

  it('knows a midnight that is at a quarter to an hour elsewhere', () => {
    vi.setSystemTime('2026-11-24T18:14:59.000Z');
    const { result } = renderHook(useDayIn);
    expect(result.current('Asia/Kathmandu')).toBe('2026-11-24');
    act(() => void vi.advanceTimersByTime(1000));
    expect(result.current('Asia/Kathmandu')).toBe('2026-11-25');
  });

  it('stops looking when nobody asks any more', () => {
    const { unmount } = renderHook(useToday);
    unmount();
    expect(vi.getTimerCount()).toBe(0);
  });
});
