import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hasSameNames,
  isConsentTo,
} from '../../../../../electron/shared/domain/linking/consent.ts';

const MARRIED = { ecf: 'Ann Marie Smith', pacer: 'Ann Marie Jones' };
const WORD = { spokeTo: 'Rosa at the help desk', said: 'The account is hers, link it.' };

describe('consent to two names', () => {
  it('is both names typed as shown, whatever the capitals and spaces', () => {
    const names = { ecf: 'James C Alison', pacer: 'James Alison' };
    expect(isConsentTo(names, { ecf: 'james  c alison', pacer: 'JAMES ALISON ' })).toBe(true);
    expect(isConsentTo(names, { ecf: 'James Alison', pacer: 'James Alison' })).toBe(false);
    expect(isConsentTo(names, { ecf: '', pacer: '' })).toBe(false);
  });

  it('is for the same names, letter for letter, however they are spaced', () => {
    const names = { ecf: 'James C Alison', pacer: 'Zoë Alison' };
    const spaced = { ecf: ' James  C\nAlison ', pacer: 'Zoe\u0308 Alison' };
    expect(hasSameNames(names, spaced)).toBe(true);
    expect(hasSameNames(names, { ...names, ecf: 'JamesC Alison' })).toBe(false);
    expect(hasSameNames(names, { ...names, ecf: 'james c alison' })).toBe(false);
    expect(hasSameNames(names, { ...names, pacer: 'Zoe Alison' })).toBe(false);
  });

  it('to a name that may have changed also needs what the court said and who said it', () => {
    expect(isConsentTo(MARRIED, MARRIED)).toBe(false);
    expect(isConsentTo(MARRIED, MARRIED, { spokeTo: ' ', said: WORD.said })).toBe(false);
    expect(isConsentTo(MARRIED, MARRIED, { spokeTo: WORD.spokeTo, said: ' ' })).toBe(false);
    expect(isConsentTo(MARRIED, MARRIED, WORD)).toBe(true);
    expect(isConsentTo(MARRIED, { ecf: 'Ann Smith', pacer: 'Ann Jones' }, WORD)).toBe(false);
  });

  it('to relatives is both names typed, with no word of the court', () => {
    const relatives = { ecf: 'Ann Prima', pacer: 'Bea Prima' };
    expect(isConsentTo(relatives, relatives)).toBe(true);
  });

  it('to the names of two people does not exist, whatever is typed and no matter who said so', () => {
    const given = fc.constantFrom('Ann', 'Ann Marie', 'J', 'Wm.');
    const others = fc.constantFrom('Cleo', 'Cleo Sue', 'Kim');
    fc.assert(
      fc.property(given, others, fc.boolean(), (one, other, isNamed) => {
        const names = { ecf: `${one} Prima`, pacer: `${other} Secunda` };
        expect(isConsentTo(names, names, isNamed ? WORD : undefined)).toBe(false);
      }),
    );
    const generations = { ecf: 'James Alison Jr.', pacer: 'James Alison Sr.' };
    expect(isConsentTo(generations, generations, WORD)).toBe(false);
  });
});
