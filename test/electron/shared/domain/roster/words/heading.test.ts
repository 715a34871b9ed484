import { describe, expect, it } from 'vitest';
import {
  fieldOf,
  headingKey,
  isOfPasswords,
} from '../../../../../../electron/shared/domain/roster/words/heading.ts';

describe('the words of a heading', () => {
  it.each([
    ['displayName', 'name'],
    ['surname', 'lastName'],
    ['givenName', 'firstName'],
    ['mail', 'email'],
    ['cn', 'name'],
    ['sn', 'lastName'],
    ['physicalDeliveryOfficeName', 'office'],
    ['Name (full)', 'name'],
    ['Office (city)', 'office'],
    ['Bar #', 'barNumber'],
    ['Court 2', 'courts'],
    ['  E_MAIL ', 'email'],
    ['Favorite color', undefined],
    ['', undefined],
  ])('%j names %s', (heading, field) => {
    expect(fieldOf(heading)).toBe(field);
  });

  it.each([
    ...['Password', 'CM/ECF Password', 'PACER pwd', 'Passphrase', 'Contraseña', 'passwords'],
    ...[
      'MFA secret',
      'TOTP',
      'Authenticator key',
      'Backup codes',
      'Recovery code',
      'One-time codes',
    ],
  ])('%j is of passwords', (heading) => {
    expect(isOfPasswords(heading)).toBe(true);
  });

  it.each([
    ...['Password last set', 'Password set', 'Password age', 'Password expires', 'Passenger'],
    ...['Backup codes left', 'Authenticator apps', 'New password put off', 'MFA'],
  ])('%j is of no passwords', (heading) => {
    expect(isOfPasswords(heading)).toBe(false);
  });

  it('S44: a heading of 100 kB of anything is read as fast as any', () => {
    for (const piece of [' ', '#', 'a ', '1', '\u0301', '. 1']) {
      expect(headingKey(piece.repeat(100_000 / piece.length)).length).toBeLessThanOrEqual(900_000);
    }
  });
});
