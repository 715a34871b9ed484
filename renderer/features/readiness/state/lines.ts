import type {
  BoardCell,
  BoardCourt,
  BoardRow,
  BoardText,
} from '../../../../electron/shared/domain/board/board.ts';
import { byNeed } from '../../../../electron/shared/domain/board/need.ts';
import type { ViewSettings } from '../../../../electron/shared/domain/board/saved-view.ts';
import type { TextValues } from '../../../../electron/shared/domain/values/text.ts';
import { cellsIn, type Share, shareOf } from '../../../lib/stores/board-counts.ts';

/** A line of the board: a person, or the heading of a group of them. A person with several courts may be in several groups. */
export type Line =
  | { readonly kind: 'person'; readonly key: string; readonly row: BoardRow }
  | {
      readonly kind: 'group';
      readonly key: string;
      readonly title: Title;
      /** Those who count, how many more do not, and the share of those who do. */
      readonly people: number;
      readonly share: Share;
      readonly isFolded: boolean;
    };

/** What a group is called: a name as it is, a text of the board, or `none` for those who belong to no group. */
export type Title =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'text'; readonly text: BoardText; readonly values: TextValues }
  | { readonly kind: 'no-court' }
  | { readonly kind: 'none' };

/** What lines are made with. */
export interface Lining {
  readonly courts: readonly BoardCourt[];
  readonly texts: readonly BoardText[];
  readonly folded: ReadonlySet<string>;
  /** Which cells a filter leaves; groups of courts and steps are of those alone. */
  readonly isShown?: ((cell: BoardCell) => boolean) | undefined;
  /** Courts that have a column, where others were filtered out. */
  readonly only?: ReadonlySet<number> | undefined;
}

interface Group {
  readonly title: Title;
  readonly rows: BoardRow[];
  /** What of these people belongs to the group: of one court, only what they have there. */
  readonly cells: BoardCell[];
}

/** The lines of these rows, in their order. */
export function linesOf(
  rows: readonly BoardRow[],
  groupBy: ViewSettings['groupBy'],
  lining: Lining,
): readonly Line[] {
  if (groupBy === 'none') {
    return rows.map((row) => ({ kind: 'person', key: row.personId, row }));
  }
  const groups = [...grouped(rows, groupBy, lining)].sort(([, a], [, b]) => compare(a, b));
  return groups.flatMap(([key, { title, rows: members, cells }]) => {
    const isFolded = lining.folded.has(key);
    const share = shareOf(cells);
    const people = members.length;
    const head: Line = { kind: 'group', key, title, people, share, isFolded };
    if (isFolded) return [head];
    const those = members.map(
      (row): Line => ({ kind: 'person', key: `${key} ${row.personId}`, row }),
    );
    return [head, ...those];
  });
}

function grouped(
  rows: readonly BoardRow[],
  groupBy: Exclude<ViewSettings['groupBy'], 'none'>,
  lining: Lining,
): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    for (const [key, { title, cells }] of groupsOf(row, groupBy, lining)) {
      const group = groups.get(key) ?? { title, rows: [], cells: [] };
      groups.set(key, group);
      group.rows.push(row);
      group.cells.push(...cells);
    }
  }
  return groups;
}

/** A group that somebody belongs to, with what of theirs belongs to it. */
interface Belonging {
  readonly title: Title;
  readonly cells: readonly BoardCell[];
}

/** The groups of one person by key. Everybody is in at least one. */
function groupsOf(
  { office, cells }: BoardRow,
  groupBy: Exclude<ViewSettings['groupBy'], 'none'>,
  lining: Lining,
): ReadonlyMap<string, Belonging> {
  const title: Title = office ? { kind: 'name', name: office } : { kind: 'none' };
  const whole: Belonging = { title, cells: cellsIn(cells, lining.only) };
  if (groupBy === 'office') return new Map([[`office ${office}`, whole]]);
  const shown = lining.isShown ? cells.filter(lining.isShown) : cells;
  if (groupBy === 'next-step') {
    const [key, title] = stepOf(shown, lining);
    return new Map([[key, { ...whole, title }]]);
  }
  const found = new Map<string, { readonly title: Title; readonly cells: BoardCell[] }>();
  for (const cell of shown) {
    const [key, title] = courtOf(cell, lining) ?? [];
    if (!key || !title) continue;
    const group = found.get(key) ?? { title, cells: [] };
    found.set(key, group);
    group.cells.push(cell);
  }
  if (found.size > 0) return found;
  return new Map([['none', { ...whole, title: { kind: 'none' } }]]);
}

/** The group of one cell: its court. */
function courtOf({ court }: BoardCell, { courts }: Lining): readonly [string, Title] | undefined {
  const name = courts[court]?.short;
  return name === undefined ? undefined : [`court ${court}`, { kind: 'name', name }];
}

/** The group of a person by what comes next in the court that needs someone most, as their row says. */
function stepOf(cells: readonly BoardCell[], { courts, texts }: Lining): [string, Title] {
  const [cell] = byNeed(cells, () => 0);
  if (!cell) return ['no-court', { kind: 'no-court' }];
  const text = cell.next === undefined ? undefined : texts[cell.next];
  if (!text) return ['none', { kind: 'none' }];
  // A text with a value of the court's own is another text in each court.
  const ofCourt = text.text.en.includes('{') ? ` ${cell.court}` : '';
  const values = courts[cell.court]?.values ?? {};
  return [`step ${cell.next}${ofCourt}`, { kind: 'text', text, values }];
}

/** Groups of people with nothing set come last. Steps are sorted by how many people they are next for, everything else by name. */
function compare(a: Group, b: Group): number {
  if (a.title.kind === 'none' || b.title.kind === 'none') {
    return Number(a.title.kind === 'none') - Number(b.title.kind === 'none');
  }
  if (a.title.kind === 'name' && b.title.kind === 'name') {
    return a.title.name.localeCompare(b.title.name);
  }
  return b.rows.length - a.rows.length;
}
