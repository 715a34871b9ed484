import { describe, expect, it } from 'vitest';
import { personGuesser } from '../../../../../electron/shared/domain/rescue/guess.ts';
import { somePerson } from '../../../../support/people.ts';

const paula = somePerson({ name: 'Paula Plainview', email: 'paula.p@firm.example' });
const jose = somePerson({ name: 'García Márquez, José Luis, Jr.', barNumber: 'ASB-1234-X' });
const people = [paula, jose, somePerson({ name: 'Cher' }), somePerson({ name: '' })];

describe('guessing whose login it is', () => {
  it.each([
    'pplainview',
    'PPlainview',
    'paulaplainview',
    'plainviewp',
    'plainview',
    'pplainview2',
    'pplain',
    'paula.p',
  ])('%s is Paula Plainview’s', (login) => {
    expect(personGuesser(people)(login)).toBe(paula.id);
  });

  it('accents, suffixes and "Last, First" do not matter', () => {
    expect(personGuesser(people)('jgarciamarquez')).toBe(jose.id);
    expect(personGuesser(people)('asb1234x')).toBe(jose.id);
  });

  it.each(['', 'pp', 'pla', 'xplainview', 'pplainviewx', 'admin', 'cher'])(
    '%j is nobody’s',
    (login) => {
      expect(personGuesser(people)(login)).toBeUndefined();
    },
  );

  it('B17: two people of one name are never told apart by a login', () => {
    const twins = [
      somePerson({ name: 'Paula Plainview' }),
      somePerson({ name: 'Paula Plainview' }),
    ];
    expect(personGuesser(twins)('pplainview')).toBeUndefined();
    expect(
      personGuesser([paula, somePerson({ name: 'Peter Plainview' })])('pplainview'),
    ).toBeUndefined();
  });
});
