import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languageProblems } from '../../../../scripts/lib/words/languages.mts';
import { reviewProblems } from '../../../../scripts/lib/words/review.mts';
import { change, copyOfTexts } from './copy-of-texts.ts';

const FAMILY = 'assets/courts/families/bankruptcy.json';

let root: string;
beforeAll(() => {
  root = copyOfTexts();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Gives one text of the family a Spanish of its own, and no Creole. */
function translateInPart(): string {
  const path = join(root, FAMILY);
  const family = readFileSync(path, 'utf8');
  const [, en = ''] = /"en": "([^"\\]*)"/.exec(family) ?? [];
  writeFileSync(path, family.replace(`"en": "${en}"`, `"en": "${en}", "es": "Algo"`));
  return en;
}

describe('the check of the translations', () => {
  it('catches each kind of fault where it is planted in the app’s own texts', () => {
    const inPart = translateInPart();
    change(root, 'en.json', { 'nav.planted': 'Nobody says this' });
    change(root, 'es.json', {
      'nav.courts': undefined,
      'nav.no-such-text': 'Nada',
      'app.window-title': '{vista} – FileReady',
      'nav.firm': '<b>Bufete</b>',
      'gate.all-passed': '{count, plural, one {# control} other {# controles}}',
    });
    change(root, 'ht.json', {
      'gate.all-passed': '{count, plural, one {# tcheke} other {# tcheke}}',
      'role.trustee': 'Moun konfyans',
    });
    const told = languageProblems(root).map(({ place, problem }) => `${place}: ${problem}`);
    expect(told).toEqual([
      'nav.planted: no source names it',
      `${inPart}: in two languages only`,
      'nav.courts: not translated',
      'nav.planted: not translated',
      'nav.no-such-text: translates nothing',
      'app.window-title: has other placeholders',
      'nav.firm: has other tags',
      'gate.all-passed: the plural of count has the forms one, other',
      `${inPart}: translates nothing`,
      'nav.planted: not translated',
      'role.trustee: lacks the term for \\btrustees?\\b',
      'gate.all-passed: the plural of count has the forms one, other',
      `${inPart}: translates nothing`,
    ]);
  });

  it('sends a translation back whose English has changed', () => {
    change(root, 'en.json', { 'nav.settings': 'Preferences' });
    const told = reviewProblems(root).filter(({ place }) => place === 'nav.settings');
    expect(told.map(({ file }) => file)).toEqual([
      'assets/text/review/es.json',
      'assets/text/review/ht.json',
    ]);
  });
});
