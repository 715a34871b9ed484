import type { Instant } from './calendar.ts';

/**
 * A moment of the log that sorts as text and never runs backwards, even when the
 * machine's clock does: `<milliseconds, 12 hex>-<counter, 4 hex>-<machine, 8 hex>`
 * (hybrid logical clock, Kulkarni et al. 2014).
 */
export type LogTime = string;

const MAX_COUNTER = 0xffff;

const MS_DIGITS = 12;
const COUNTER_DIGITS = 4;

const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');

function format(ms: number, counter: number, machine: string): LogTime {
  return `${hex(ms, MS_DIGITS)}-${hex(counter, COUNTER_DIGITS)}-${machine}`;
}

/** The next moment after `last`, on a machine (8 hex digits) whose clock reads `nowMs`. */
export function nextLogTime(last: LogTime | undefined, nowMs: number, machine: string): LogTime {
  if (!last) return format(nowMs, 0, machine);
  const now = hex(nowMs, MS_DIGITS);
  const lastMs = last.slice(0, MS_DIGITS);
  if (now > lastMs) return format(nowMs, 0, machine);
  const counter = Number.parseInt(last.slice(13, 17), 16) + 1;
  if (counter > MAX_COUNTER) return format(Number.parseInt(lastMs, 16) + 1, 0, machine);
  return `${lastMs}-${hex(counter, COUNTER_DIGITS)}-${machine}`;
}

/** The wall clock part of a log time. */
export function instantOf(at: LogTime): Instant {
  return new Date(Number.parseInt(at.slice(0, 12), 16)).toISOString();
}

/** The machine on which something was recorded, 8 hexadecimal digits. */
export function machineOf(at: LogTime): string {
  return at.slice(18);
}
