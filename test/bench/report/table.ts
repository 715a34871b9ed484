import type { Outcome } from './figure.ts';
import { spreadText } from './spread.ts';

const shown = (value: number | null) => (value === null ? '-' : value.toFixed(2));

function verdict({ met, spread, why }: Outcome): string {
  if (met !== null) return met ? 'met' : 'NOT MET';
  return spread ? 'undecided' : (why ?? 'not measured');
}

function row(outcome: Outcome): readonly string[] {
  const { name, ours, baseline, unit, ratio, spread, target, expected = null } = outcome;
  const numbers = [ours, expected, baseline].map(shown);
  const range = spread ? spreadText(spread) : '-';
  return [name, ...numbers, unit, shown(ratio), range, shown(target), verdict(outcome)];
}

/** One outcome in a line, to watch while the bench runs. */
export function lineOf(outcome: Outcome): string {
  const { ours, ratio, spread, unit, target } = outcome;
  if (!spread) return verdict(outcome);
  const value = ratio === null ? `${shown(ours)} ${unit}` : `ratio ${shown(ratio)}`;
  return `${value} (${spreadText(spread)}), target ${target}: ${verdict(outcome)}`;
}

/** The outcomes as lines of aligned columns, absolute values beside the ratios. */
export function tableOf(outcomes: readonly Outcome[]): string {
  const head = [
    'figure',
    'ours',
    'expected',
    'baseline',
    'unit',
    'ratio',
    'middle half',
    'target',
    '',
  ];
  const rows = [head, ...outcomes.map(row)];
  const width = (column: number) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell.padEnd(width(column)))
      .join('  ')
      .trimEnd();
  return rows.map(line).join('\n');
}
