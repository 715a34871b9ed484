import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as z from 'zod';
import type { Outcome, Spread } from './figure.ts';
import { spreadText } from './spread.ts';

const Kept = z.record(
  z.string(),
  z.object({
    on: z.iso.date(),
    value: z.number(),
    spread: z.tuple([z.number(), z.number()]).readonly(),
  }),
);

/** The last known value of each figure: its ratio, or its size where the target is absolute. */
export type Kept = z.infer<typeof Kept>;

/** Reads what earlier runs kept; a file that is missing or unreadable holds nothing. */
export async function readKept(file: string): Promise<Kept> {
  try {
    return Kept.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return {};
  }
}

/** Keeps what was measured on this day; a figure that was not measured keeps its earlier value. */
export async function keep(file: string, outcomes: readonly Outcome[], on: string): Promise<void> {
  const measured = outcomes.flatMap(({ name, ours, ratio, spread }) => {
    const value = ratio ?? ours;
    return value !== null && spread ? [[name, { on, value, spread }] as const] : [];
  });
  const kept = { ...(await readKept(file)), ...Object.fromEntries(measured) };
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(kept, null, 2)}\n`);
}

const isApart = ([low, high]: Spread, [otherLow, otherHigh]: Spread) =>
  low > otherHigh || high < otherLow;

/** A line for each figure that differs from its kept value by more than both spread. */
export function changesSince(kept: Kept, outcomes: readonly Outcome[]): readonly string[] {
  return outcomes.flatMap(({ name, ours, ratio, spread }) => {
    const before = kept[name];
    const value = ratio ?? ours;
    if (!before || !spread || value === null || !isApart(before.spread, spread)) return [];
    const was = `${before.value.toFixed(2)} (${spreadText(before.spread)}) on ${before.on}`;
    return [`${name}: ${was}, now ${value.toFixed(2)} (${spreadText(spread)})`];
  });
}
