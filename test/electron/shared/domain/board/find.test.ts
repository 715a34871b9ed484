import { describe, expect, it } from 'vitest';
import type { BoardRow } from '../../../../../electron/shared/domain/board/board.ts';
import {
  NO_FILTER,
  rowFilter,
  searchTextOf,
} from '../../../../../electron/shared/domain/board/find.ts';
import type { BoardFilter } from '../../../../../electron/shared/domain/board/saved-view.ts';
import { totalsOf } from '../../../../../electron/shared/domain/board/totals.ts';
import { COURTS, someCell, someRow } from '../../../../support/rows.ts';

const dayOf = () => '2026-11-23';
const ROWS: readonly BoardRow[] = [
  someRow({
    name: 'José Ashgrove',
    office: 'Miami',
    usernames: ['jashgrove1'],
    inCharge: 'Dana Desk',
    cells: [someCell({ court: 0, status: 'blocked' }), someCell({ court: 1, status: 'can-file' })],
  }),
  someRow({
    name: 'Beatrix Dunmore',
    office: 'Mobile',
    role: 'trustee',
    cells: [someCell({ court: 1, status: 'preparing', due: '2026-12-01' })],
  }),
  someRow({
    name: 'Cosmo Eastlake',
    office: 'Mobile',
    cells: [someCell({ court: 0, status: 'can-file', due: '2025-12-31' })],
  }),
];

function found(filter: Partial<BoardFilter>): readonly string[] {
  const isShown = rowFilter(
    { ...NO_FILTER, ...filter },
    { courts: COURTS, me: 'dana desk', dayOf },
  );
  return ROWS.filter((row) => isShown(row, searchTextOf(row, COURTS))).map(({ name }) => name);
}

describe('finding people on the board', () => {
  it('shows everyone when nothing is asked', () => {
    expect(found({})).toHaveLength(3);
  });

  it.each([
    ['jose', ['José Ashgrove']],
    ['ASHGROVE miami', ['José Ashgrove']],
    ['jashgrove1', ['José Ashgrove']],
    ['flsb', ['José Ashgrove', 'Beatrix Dunmore']],
    ['florida southern', ['José Ashgrove', 'Beatrix Dunmore']],
    ['Bankr. S.D. Fla.', ['José Ashgrove', 'Beatrix Dunmore']],
    ['S. D. Fla.', ['José Ashgrove', 'Beatrix Dunmore']],
    ['USBC SDFL', ['José Ashgrove', 'Beatrix Dunmore']],
    ['USDC SDFL', []],
    ['eastlake ndala', ['Cosmo Eastlake']],
    ['mobile', ['Beatrix Dunmore', 'Cosmo Eastlake']],
    ['nobody', []],
  ])('finds %s', (query, names) => {
    expect(found({ query })).toEqual(names);
  });

  it('asks all of one cell: blocked at that court, not blocked somewhere and at that court', () => {
    const [alnb, flsb] = COURTS.map(({ id }) => id);
    if (!alnb || !flsb) throw new Error('two courts are needed');
    expect(found({ statuses: ['blocked'], courts: [alnb] })).toEqual(['José Ashgrove']);
    expect(found({ statuses: ['blocked'], courts: [flsb] })).toEqual([]);
  });

  it('counts each date by the day of its own court', () => {
    const isPast = rowFilter(
      { ...NO_FILTER, due: 'past' },
      { courts: COURTS, me: '', dayOf: ({ court }) => (court === 1 ? '2026-12-02' : '2025-12-31') },
    );
    const past = ROWS.filter((row) => isPast(row, searchTextOf(row, COURTS)));
    expect(past.map(({ name }) => name)).toEqual(['Beatrix Dunmore']);
  });

  it('tells what is over from what is near', () => {
    expect(found({ due: 'past' })).toEqual(['Cosmo Eastlake']);
    expect(found({ due: 'soon' })).toEqual(['Beatrix Dunmore']);
    expect(found({ due: 'ahead' })).toEqual(['Beatrix Dunmore']);
  });

  it('knows my people, even where a name’s capitals are off, and those nobody is in charge of', () => {
    expect(found({ inCharge: 'me' })).toEqual(['José Ashgrove']);
    expect(found({ inCharge: 'nobody' })).toEqual(['Beatrix Dunmore', 'Cosmo Eastlake']);
  });

  it('combines what is asked', () => {
    expect(found({ offices: ['Mobile'], roles: ['trustee'], query: 'bea' })).toEqual([
      'Beatrix Dunmore',
    ]);
  });
});

describe('the board in numbers', () => {
  it('counts cells over all, by court and by office', () => {
    const totals = totalsOf(ROWS);
    expect(totals.people).toBe(3);
    expect(totals.all).toMatchObject({ blocked: 1, 'can-file': 2, preparing: 1, linked: 0 });
    expect(totals.courts.map(({ court, counts }) => [court, counts['can-file']])).toEqual([
      [0, 1],
      [1, 1],
    ]);
    expect(totals.offices.map(({ office, counts }) => [office, counts['can-file']])).toEqual([
      ['Miami', 1],
      ['Mobile', 1],
    ]);
  });
});
