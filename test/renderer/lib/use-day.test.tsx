import { act, renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useDayIn, useToday } from '../../../renderer/lib/use-day.ts';
import { setPageClock } from '../../support/page-clock.ts';

describe('a window that stays open', () => {
  // Two minutes before midnight in Alabama.
  beforeEach(() => setPageClock('2026-11-24T05:58:00.000Z'));

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
    vi.setSystemTime('2026-11-26T15:00:00.000Z');
    act(() => void wake());
    expect(result.current).toBe('2026-11-26');
  });

  it('is in the day of the reader’s own zone', () => {
    setPageClock('2028-02-29T15:10:00.000Z', 'Asia/Tokyo');
    expect(renderHook(useToday).result.current).toBe('2028-03-01');
    setPageClock('2028-02-29T15:10:00.000Z', 'Pacific/Honolulu');
    expect(renderHook(useToday).result.current).toBe('2028-02-29');
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
