import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Effort } from './hand.ts';

const FILE = new URL('../../docs/tasks.md', import.meta.url);

/** One of the main tasks, as a test did it. */
export interface Task extends Effort {
  /** The task, as the first column names it. */
  readonly task: string;
  /** How often the PIN was asked for. */
  readonly pins: number;
  /** What was done, with the names that are on the screen. */
  readonly how: string;
}

/**
 * Compares the row of a task in `docs/tasks.md` with what this test counted. With `APPROVE=1` the row is written, or
 * added if there is none: then read the difference.
 */
export function expectTask({ task, clicks, keys, pins, how }: Task): void {
  const row = `| ${[task, clicks, keys, pins, how].join(' | ')} |`;
  const lines = readFileSync(FILE, 'utf8').trimEnd().split('\n');
  const place = lines.findIndex((line) => line.startsWith(`| ${task} |`));
  if (process.env.APPROVE === '1') {
    if (place === -1) lines.push(row);
    else lines[place] = row;
    writeFileSync(FILE, `${lines.join('\n')}\n`);
    return;
  }
  expect(lines[place]).toBe(row);
}
