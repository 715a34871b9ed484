import type { Instant } from './calendar.ts';

/**
 * A moment of the log that sorts as text and never runs backwards, even when the machine's clock does:
 * `<epoch, 4 hex>-<milliseconds, 12 hex>-<counter, 4 hex>-<machine, 8 hex>`. A hybrid logical clock (Kulkarni et al.
 * 2014), with an epoch in front: where the log is far ahead of the clock, a new epoch begins with the clock's time. So one
 * wrong date doesn't date everything after it.
 */
export type LogTime = string;

/** How a log time is written. */
export const LOG_TIME = /^[0-9a-f]{4}-[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{8}$/;

/** How far the log may be ahead of the clock before a new epoch begins. Clocks of one firm differ by minutes at most. */
export const MAX_AHEAD_MS = 60 * 60 * 1000;

const MAX_COUNTER = 0xffff;

const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');

interface Parts {
  readonly epoch: number;
  readonly ms: number;
  readonly counter: number;
  readonly machine: string;
}

/** By place and not by hyphen, because half a million are read at once. */
function partsOf(at: LogTime): Parts {
  const read = (from: number, to: number) => Number.parseInt(at.slice(from, to), 16);
  return { epoch: read(0, 4), ms: read(5, 17), counter: read(18, 22), machine: at.slice(23) };
}

const written = ({ epoch, ms, counter, machine }: Parts): LogTime =>
  `${hex(epoch, 4)}-${hex(ms, 12)}-${hex(counter, 4)}-${machine}`;

/** The next moment after `last`, on a machine (8 hex digits) whose clock reads `nowMs`. */
export function nextLogTime(last: LogTime | undefined, nowMs: number, machine: string): LogTime {
  if (!last) return written({ epoch: 0, ms: nowMs, counter: 0, machine });
  const { epoch, ms, counter } = partsOf(last);
  if (isAhead(last, nowMs)) return written({ epoch: epoch + 1, ms: nowMs, counter: 0, machine });
  if (nowMs > ms) return written({ epoch, ms: nowMs, counter: 0, machine });
  if (counter === MAX_COUNTER) return written({ epoch, ms: ms + 1, counter: 0, machine });
  return written({ epoch, ms, counter: counter + 1, machine });
}

/** Whether the log is so far ahead of the clock that one of them was set wrong. */
export function isAhead(last: LogTime, nowMs: number): boolean {
  return partsOf(last).ms > nowMs + MAX_AHEAD_MS;
}

/** The wall clock part of a log time: what the machine's clock said. */
export function instantOf(at: LogTime): Instant {
  return new Date(Number.parseInt(at.slice(5, 17), 16)).toISOString();
}

/** The part of a log time that says the milliseconds of the clock, to be compared as text. */
export function millisecondsOf(ms: number): string {
  return hex(ms, 12);
}

/** The machine on which something was recorded, 8 hexadecimal digits. */
export function machineOf(at: LogTime): string {
  return partsOf(at).machine;
}

/** The moment so many milliseconds later (earlier below 0), in the same place of its machine's order. */
export function movedBy(at: LogTime, ms: number): LogTime {
  const parts = partsOf(at);
  return written({ ...parts, ms: Math.max(0, parts.ms + ms) });
}
