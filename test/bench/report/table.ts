import type { Outcome } from './figure.ts';

const shown = (value: number | null) => (value === null ? '-' : value.toFixed(2));

function row(outcome: Outcome): readonly string[] {
  const verdict = outcome.why ?? (outcome.met ? 'met' : 'NOT MET');
  const { name, ours, baseline, unit, ratio, target, expected = null } = outcome;
  const numbers = [ours, expected, baseline].map(shown);
  return [name, ...numbers, unit, shown(ratio), shown(target), verdict];
}

/** The outcomes as lines of aligned columns, absolute values beside the ratios. */
export function tableOf(outcomes: readonly Outcome[]): string {
  const head = ['figure', 'ours', 'expected', 'baseline', 'unit', 'ratio', 'target', ''];
  const rows = [head, ...outcomes.map(row)];
  const width = (column: number) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell.padEnd(width(column)))
      .join('  ')
      .trimEnd();
  return rows.map(line).join('\n');
}
