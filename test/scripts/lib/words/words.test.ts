import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { problemsIn } from '../../../../scripts/lib/words/check.mts';

const ROOT = resolve(import.meta.dirname, '../../../..');
const RULES = ['docs/glossary.md', 'docs/terms.txt', 'cspell.json'];
const FOLDERS = ['profiles', 'families'].map((name) => `assets/courts/${name}`);
const PAGES = ['README.md', 'CHANGELOG.md', 'docs/first-run-on-electron.md', 'docs/faults.md'];

let folder: string | undefined;
afterEach(() => {
  if (folder) rmSync(folder, { recursive: true, force: true });
});

/** The problems of a small project with our rules and this one text. */
async function problemsOf(file: string, text: string) {
  const root = mkdtempSync(join(tmpdir(), 'fileready-words-'));
  folder = root;
  for (const path of [...FOLDERS, 'assets/text', 'docs/guide', 'docs/rules']) {
    mkdirSync(join(root, path), { recursive: true });
  }
  for (const page of PAGES) writeFileSync(join(root, page), '');
  writeFileSync(join(root, 'assets/text/en.json'), '{}');
  for (const path of RULES) copyFileSync(join(ROOT, path), join(root, path));
  writeFileSync(join(root, file), text);
  return problemsIn(root);
}

describe('the texts that people read', () => {
  it('are spelled as Americans spell, use one word per thing, and are easy to read', async () => {
    expect(await problemsIn(ROOT)).toEqual([]);
  });

  it.each([
    ['a British spelling', 'docs/guide/board.md', 'A colourful board.', 'word: colourful'],
    ['a wrong spelling', 'assets/text/en.json', '{ "a": "Open the setings" }', 'word: setings'],
    ['a banned word', 'assets/text/en.json', '{ "a": "Sign in anew" }', '“anew” isn’t used'],
    ['a second word for one thing', 'README.md', 'It is on this machine.', '“this machine”'],
    [
      'a sentence that is hard to read',
      'docs/guide/records.md',
      'Institutional practitioners frequently underestimate administrative prerequisites regarding electronic infrastructure.',
      'harder to read than grade 8: Institutional',
    ],
  ])('are told of %s', async (_fault, file, text, told) => {
    const problems = await problemsOf(file, text);
    expect(problems.map((one) => one.file)).toEqual([file]);
    expect(problems[0]?.problem).toContain(told);
  });
});
