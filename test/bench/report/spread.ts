import type { Spread } from './figure.ts';

/** The value below which this share of the values lies, straight between the two nearest. NaN for no values. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? Number.NaN;
  const high = sorted[Math.ceil(place)] ?? Number.NaN;
  return low + (high - low) * (place - Math.floor(place));
}

/** The middle value; for an even count the mean of the two middle ones. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Where the middle half of the values lies. */
export const spreadOf = (values: readonly number[]): Spread => [
  quantile(values, 0.25),
  quantile(values, 0.75),
];

/** A spread in words. */
export const spreadText = ([low, high]: Spread): string =>
  `${low.toFixed(2)} to ${high.toFixed(2)}`;
