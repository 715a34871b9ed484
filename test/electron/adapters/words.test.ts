import { describe, expect, it } from 'vitest';
import { catalogWords } from '../../../electron/adapters/words.ts';

const words = catalogWords();

describe('the words of the main process', () => {
  it('come from the catalog, with numbers and dates in words', () => {
    expect(words.say('export.people', { people: 1 })).toBe('1 person');
    expect(words.say('export.people', { people: 5000 })).toBe('5,000 people');
    expect(words.say('export.as-of', { date: '2026-11-23' })).toBe('As of November 23, 2026');
    expect(words.day('2022-04-04')).toBe('April 4, 2022');
  });

  it('keep signs that mean something to a browser as they are', () => {
    expect(words.say('export.filtered', { filter: '<b>&"' })).toBe('Shows: <b>&"');
  });

  it('show a court’s text in the reader’s language where it has one, else in English', async () => {
    const text = { en: 'At {court}', es: 'En {court}' };
    expect(words.local(text, { court: 'ALNB' })).toBe('At ALNB');
    expect((await words.in('es')).local(text, { court: 'ALNB' })).toBe('En ALNB');
    expect((await words.in('ht')).local(text, { court: 'ALNB' })).toBe('At ALNB');
  });

  it('show a text raw whose holes nothing fills', () => {
    expect(words.local({ en: 'At {court}' })).toBe('At {court}');
  });

  it('throw for a text that does not exist: that is a bug', () => {
    expect(() => words.say('no.such-text')).toThrow('no text');
  });
});
