import { useEffect, useState } from 'react';

const LOOK_EVERY_MS = 250;

/** Counts whole seconds down to 0. Starts over when `seconds` or what it belongs to changes. */
export function useCountdown(seconds: number, belongsTo: unknown): number {
  const [left, setLeft] = useState(seconds);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another thing to count for starts over.
  useEffect(() => {
    setLeft(seconds);
    if (seconds <= 0) return;
    const end = performance.now() + seconds * 1000;
    const timer = setInterval(() => {
      const now = Math.max(0, Math.ceil((end - performance.now()) / 1000));
      setLeft(now);
      if (now === 0) clearInterval(timer);
    }, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [seconds, belongsTo]);
  return left;
}
