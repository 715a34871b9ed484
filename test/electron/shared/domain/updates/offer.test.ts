import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { judgeOffer, plainNotes } from '../../../../../electron/shared/domain/updates/offer.ts';

it.each([
  ['1.4.2', '1.4.3', '', 'newer'],
  ['1.4.9', '1.4.10', '', 'newer'],
  ['1.4.2', '1.4.2', '', 'same'],
  ['1.4.2', '1.3.9', '', 'older'],
  ['2.0.0', '1.9.9', '1.9', 'older'],
  ['1.4.2', '1.4.9', '1.4', 'newer'],
  ['1.4.2', '1.5.0', '1.4', 'held'],
  ['1.3.0', '1.4.9', '1.4', 'newer'],
  ['1.4.2', '1.9.0', '1', 'newer'],
  ['1.4.2', '1.4.4', '1.4.3', 'held'],
  ['1.4.2', '1.4.3', 'one', 'held'],
  ['1.4.2', '1.5.0-beta.1', '', 'not-a-release'],
  ['1.4.2', 'v1.5.0', '', 'not-a-release'],
  ['1.4.2', '', '', 'not-a-release'],
])('to %s the version %s, with the line %o, is %s', (current, offered, upTo, verdict) => {
  expect(judgeOffer({ current, offered, upTo })).toBe(verdict);
});

it('never calls newer what is not greater, number by number', () => {
  const number = fc.integer({ min: 0, max: 30 });
  const version = fc.tuple(number, number, number);
  fc.assert(
    fc.property(version, version, (one, other) => {
      const sum = (numbers: readonly number[]) => numbers.reduce((all, next) => all * 100 + next);
      const verdict = judgeOffer({ current: one.join('.'), offered: other.join('.'), upTo: '' });
      const order = Math.sign(sum(other) - sum(one));
      expect(verdict).toBe(order > 0 ? 'newer' : order === 0 ? 'same' : 'older');
    }),
  );
});

it('shows notes as plain text, whatever the feed holds', () => {
  expect(plainNotes('<h1>New</h1>\r\n\u202eback\u0007 <img src=x onerror=1>end')).toBe(
    'New\nback end',
  );
  expect(plainNotes('x'.repeat(50_000))).toHaveLength(20_000);
});
