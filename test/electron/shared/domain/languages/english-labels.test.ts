import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { piecesOf } from '../../../../../electron/shared/domain/languages/english-labels.ts';

const englishIn = (text: string, more?: readonly string[]) =>
  piecesOf(text, more)
    .filter(({ isEnglish }) => isEnglish)
    .map((piece) => piece.text);

it('are found in a sentence, which stays the same when it is put together again', () => {
  const text = 'Mire Account Type en Manage My Account: “Legacy PACER Account (Upgrade)”.';
  expect(englishIn(text)).toEqual([
    'Account Type',
    'Manage My Account',
    'Legacy PACER Account (Upgrade)',
  ]);
  expect(piecesOf(text).map((piece) => piece.text)).toContain(' en ');
  expect(
    piecesOf(text)
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});

it('are whole words, and not the beginning of a word of the language', () => {
  expect(englishIn('Exporté, Importante, Optionsé, activé; soumèt')).toEqual([]);
  expect(englishIn('Submit')).toEqual(['Submit']);
});

it('are also what a court calls something, however often it says so', () => {
  expect(
    englishIn('Elija “Link accounts”, y otra vez Link accounts.', ['Link accounts', '']),
  ).toEqual(['Link accounts', 'Link accounts']);
});

it('are found in every translation of a text that tells to press Submit or to open Utilities', () => {
  const root = resolve(import.meta.dirname, '../../../../..');
  for (const language of ['es', 'ht']) {
    const texts: Record<string, string> = JSON.parse(
      readFileSync(resolve(root, `assets/text/${language}.json`), 'utf8'),
    );
    expect(englishIn(texts['guided.do-not-yet'] ?? '')).toEqual(['Submit']);
    expect(englishIn(texts['linking.changed-at-court'] ?? '')).toEqual([
      'Utilities',
      'Maintain Your ECF Account',
    ]);
  }
});
