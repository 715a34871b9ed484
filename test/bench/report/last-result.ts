import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as z from 'zod';
import type { Outcome, Spread } from './figure.ts';
import { spreadText } from './spread.ts';

const LastResult = z.record(
  z.string(),
  z.object({
    on: z.iso.date(),
    value: z.number(),
    spread: z.tuple([z.number(), z.number()]).readonly(),
  }),
);

/** The last known value of each figure: its ratio, or its size where the target is absolute. */
export type LastResult = z.infer<typeof LastResult>;

/** Reads the values of earlier runs. There are none where the file is missing or unreadable. */
export async function readLastResult(file: string): Promise<LastResult> {
  try {
    return LastResult.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return {};
  }
}

/** Saves what was measured on this day. A figure that was not measured keeps its earlier value. */
export async function saveLastResult(
  file: string,
  outcomes: readonly Outcome[],
  on: string,
): Promise<void> {
  const measured = outcomes.flatMap(({ name, ours, ratio, spread }) => {
    const value = ratio ?? ours;
    return value !== null && spread ? [[name, { on, value, spread }] as const] : [];
  });
  const all = { ...(await readLastResult(file)), ...Object.fromEntries(measured) };
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(all, null, 2)}\n`);
}

const isApart = ([low, high]: Spread, [otherLow, otherHigh]: Spread) =>
  low > otherHigh || high < otherLow;

/** A line for each figure whose middle half lies apart from the one of its last run. */
export function changesSince(last: LastResult, outcomes: readonly Outcome[]): readonly string[] {
  return outcomes.flatMap(({ name, ours, ratio, spread }) => {
    const before = last[name];
    const value = ratio ?? ours;
    if (!before || !spread || value === null || !isApart(before.spread, spread)) return [];
    const was = `${before.value.toFixed(2)} (${spreadText(before.spread)}) on ${before.on}`;
    return [`${name}: ${was}, now ${value.toFixed(2)} (${spreadText(spread)})`];
  });
}
