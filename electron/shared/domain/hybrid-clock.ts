import type { Instant } from './calendar.ts';

/**
 * A moment of the log that sorts as text and never runs backwards, even when the
 * machine's clock does: `<milliseconds, 12 hex>-<counter, 4 hex>-<machine, 8 hex>`
 * (hybrid logical clock, Kulkarni et al. 2014).
 */
export type LogTime = string;

const MAX_COUNTER = 0xffff;

function format(ms: number, counter: number, machine: string): LogTime {
  return `${ms.toString(16).padStart(12, '0')}-${counter.toString(16).padStart(4, '0')}-${machine}`;
}

/** The next moment after `last`, on a machine (8 hex digits) whose clock reads `nowMs`. */
export function nextLogTime(last: LogTime | undefined, nowMs: number, machine: string): LogTime {
  const lastMs = last ? Number.parseInt(last.slice(0, 12), 16) : -1;
  if (!last || nowMs > lastMs) return format(nowMs, 0, machine);
  const counter = Number.parseInt(last.slice(13, 17), 16) + 1;
  return counter > MAX_COUNTER ? format(lastMs + 1, 0, machine) : format(lastMs, counter, machine);
}

/** The wall clock part of a log time. */
export function instantOf(at: LogTime): Instant {
  return new Date(Number.parseInt(at.slice(0, 12), 16)).toISOString();
}
