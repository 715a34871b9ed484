import type { Alarm } from '../../electron/adapters/threads.ts';

/** An alarm that rings when a test says so, and knows how many wait. */
export function heldAlarm() {
  const waiting = new Set<() => void>();
  const alarm: Alarm = (_milliseconds, ring) => {
    waiting.add(ring);
    return () => waiting.delete(ring);
  };
  return {
    alarm,
    waiting: () => waiting.size,
    ring: () => {
      for (const ring of waiting) ring();
    },
  };
}
