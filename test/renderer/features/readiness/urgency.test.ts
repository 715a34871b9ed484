import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadinessStatus } from '../../../../electron/shared/domain/readiness.ts';
import { byUrgency, countGroups, fits } from '../../../../renderer/features/readiness/urgency.ts';
import { court, person, row } from '../../../support/invented.ts';

const STATUSES = [
  'not-started',
  'preparing',
  'blocked',
  'ready-to-link',
  'link-unknown',
  'linked',
  'menus-pending',
  'can-file',
  'not-applicable',
] as const satisfies ReadinessStatus[];

const due = (date: string) => ({ date, kind: 'by', state: 'upcoming', daysLeft: 5 }) as const;

describe('the order of the start page', () => {
  it('puts whoever is stuck before whoever can link, and those who can file last', () => {
    const rows = [
      row(person(1), court(1, 'can-file')),
      row(person(2), court(2, 'ready-to-link')),
      row(person(3), court(3, 'blocked')),
      row(person(4)),
      row(person(5), court(5, 'preparing')),
    ];
    expect(byUrgency(rows).map(({ person: { name } }) => name)).toEqual([
      'Person 3',
      'Person 2',
      'Person 5',
      'Person 4',
      'Person 1',
    ]);
  });

  it('puts the nearer date first among courts that stand alike', () => {
    const later = court(1, 'preparing', { cell: { status: 'preparing', due: due('2026-12-24') } });
    const sooner = court(2, 'preparing', { cell: { status: 'preparing', due: due('2026-12-01') } });
    const [first] = byUrgency([row(person(1), later, sooner)]);
    expect(first?.courts.map(({ account }) => account.id)).toEqual([
      sooner.account.id,
      later.account.id,
    ]);
  });

  it('neither loses nor invents anyone, and does not depend on the order it is given', () => {
    const roster = fc
      .array(fc.array(fc.constantFrom(...STATUSES), { maxLength: 3 }), { maxLength: 12 })
      .map((people) =>
        people.map((statuses, index) =>
          row(person(index), ...statuses.map((status, at) => court(index * 10 + at, status))),
        ),
      );
    fc.assert(
      fc.property(roster, (rows) => {
        const ids = (sorted: readonly { person: { id: string } }[]) =>
          sorted.map(({ person: { id } }) => id);
        const sorted = byUrgency(rows);
        expect(ids(sorted).sort()).toEqual(ids(rows).sort());
        expect(ids(byUrgency(rows.toReversed()))).toEqual(ids(byUrgency(rows)));
      }),
    );
  });
});

describe('the figures of the start page', () => {
  it('count each court of each person once', () => {
    const rows = [
      row(person(1), court(1, 'blocked'), court(2, 'can-file')),
      row(person(2), court(3, 'menus-pending'), court(4, 'not-applicable')),
    ];
    expect(countGroups(rows)).toEqual({
      attention: 2,
      ready: 0,
      preparing: 0,
      'can-file': 1,
      research: 1,
    });
  });
});

describe('the search for people', () => {
  const rosa = row(
    person(1, { name: 'Rosa Núñez', office: 'Miami', barNumber: 'FL-99' }),
    court(1, 'preparing'),
  );

  it('finds a name without its accents, and words in any order', () => {
    expect(fits(rosa, 'nunez rosa')).toBe(true);
  });

  it('finds by office, bar number and court', () => {
    for (const search of ['miami', 'fl-99', 'alnb', 'northern alabama']) {
      expect(fits(rosa, search)).toBe(true);
    }
  });

  it('leaves out whoever lacks one of the words', () => {
    expect(fits(rosa, 'rosa tampa')).toBe(false);
  });

  it('lets everybody through while nothing is typed', () => {
    expect(fits(rosa, '')).toBe(true);
  });
});
