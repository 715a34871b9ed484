import { describe, expect, it } from 'vitest';
import { emailKey, nameKey } from '../../../../../electron/shared/domain/people/same-person.ts';

describe('how people are compared', () => {
  it.each([
    ['Ann Ashgrove', 'Ashgrove, Ann'],
    ['José Núñez', 'jose nunez'],
    ['Jonas Weiß', 'Jonas Weiss'],
    ['Stanisław Łoś', 'Stanislaw Los'],
    ['  Ann   Ashgrove ', 'Ann Ashgrove'],
  ])('takes %j and %j for one name', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it.each([
    ['Ann Ashgrove', 'Anne Ashgrove'],
    ['Ann B Ashgrove', 'Ann Ashgrove'],
    // The second "a" is Cyrillic.
    ['Ann Prima', 'Ann Prim\u0430'],
  ])('keeps %j and %j apart', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });

  it('compares email addresses without capitals and outer spaces', () => {
    expect(emailKey(' Ann@Firm.example ')).toBe('ann@firm.example');
    expect(emailKey('ann@firm.example')).not.toBe(emailKey('ann@firm.test'));
  });
});
