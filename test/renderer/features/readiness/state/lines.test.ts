import { describe, expect, it } from 'vitest';
import type { BoardRow } from '../../../../../electron/shared/domain/board/board.ts';
import { linesOf } from '../../../../../renderer/features/readiness/state/lines.ts';
import { boardCell, boardCourt, boardRow } from '../../../../support/board-rows.ts';

const COURTS = [
  boardCourt('alnb', 'Northern Alabama', 'Bankr. N.D. Ala.'),
  boardCourt('flsb', 'Southern Florida', 'Bankr. S.D. Fla.'),
];
const TEXTS = [{ text: { en: 'Get an account' } }, { text: { en: 'Find the login' } }];
const LINING = {
  courts: COURTS,
  texts: TEXTS,
  folded: new Set<string>(),
};

const ANNA = boardRow(1, {
  name: 'Anna',
  office: 'Miami',
  cells: [boardCell(1, 'blocked', { next: 0 }), boardCell(2, 'can-file', { court: 1 })],
});
const BORIS = boardRow(2, {
  name: 'Boris',
  cells: [boardCell(3, 'preparing', { court: 1, next: 1 })],
});
const CLEO = boardRow(3, { name: 'Cleo', office: 'Birmingham' });
const ROWS = [ANNA, BORIS, CLEO];

/** The board as somebody reads it: headings and the names below them. */
function read(rows: readonly BoardRow[], by: Parameters<typeof linesOf>[1], lining = LINING) {
  return linesOf(rows, by, lining).map((line) => {
    if (line.kind === 'person') return line.row.name;
    const { title } = line;
    if (title.kind === 'none' || title.kind === 'no-court') return `# ${title.kind}`;
    return `# ${title.kind === 'name' ? title.name : title.text.text.en}`;
  });
}

describe('the lines of the board', () => {
  it('are the people, when nothing groups them', () => {
    expect(read(ROWS, 'none')).toEqual(['Anna', 'Boris', 'Cleo']);
  });

  it('group by office, those without one last', () => {
    expect(read(ROWS, 'office')).toEqual([
      '# Birmingham',
      'Cleo',
      '# Miami',
      'Anna',
      '# none',
      'Boris',
    ]);
  });

  it('show a person in each of their courts', () => {
    expect(read(ROWS, 'court')).toEqual([
      '# Bankr. N.D. Ala.',
      'Anna',
      '# Bankr. S.D. Fla.',
      'Anna',
      'Boris',
      '# none',
      'Cleo',
    ]);
  });

  it('say what comes next for whom, each person once, by the court that needs someone most', () => {
    expect(read(ROWS, 'next-step')).toEqual([
      '# Get an account',
      'Anna',
      '# Find the login',
      'Boris',
      '# no-court',
      'Cleo',
    ]);
  });

  it('fold a group away and still say how many it has', () => {
    const folded = new Set(['office Miami']);
    const lines = linesOf(ROWS, 'office', { ...LINING, folded });
    expect(read(ROWS, 'office', { ...LINING, folded })).not.toContain('Anna');
    expect(lines.find(({ key }) => key === 'office Miami')).toMatchObject({
      people: 1,
      share: { canFile: 1, of: 2 },
    });
  });

  it('count of a court only what people have there', () => {
    const shares = linesOf(ROWS, 'court', LINING).flatMap((line) =>
      line.kind === 'group' ? [[line.key, line.share]] : [],
    );
    expect(shares).toEqual([
      ['court 0', { canFile: 0, of: 1 }],
      ['court 1', { canFile: 1, of: 2 }],
      ['none', { canFile: 0, of: 0 }],
    ]);
  });

  it('count of an office only the courts that are shown', () => {
    const lines = linesOf(ROWS, 'office', { ...LINING, only: new Set([0]) });
    expect(lines.find(({ key }) => key === 'office Miami')).toMatchObject({
      share: { canFile: 0, of: 1 },
    });
  });

  it('have each a name of its own, also where a person stands twice', () => {
    const keys = linesOf(ROWS, 'court', LINING).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
