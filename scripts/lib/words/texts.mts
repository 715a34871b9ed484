import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';

type Ast = ReturnType<IntlMessageFormat['getAst']>;

/** A text that people read, with the file and the line or key where it stands. Placeholders are filled with plain words. */
export interface Text {
  readonly file: string;
  readonly place: string;
  readonly text: string;
  /** Whether it tells people in a law office what to do, and so must be easy to read; what is for IT alone is not. */
  readonly isForEveryone: boolean;
}

/** Pages for firm IT and for people who build the app, the tables that tests write, and what courts say in their own words. */
const IN_OTHER_WORDS =
  /managed-installs|firm-wide|packages|help-desk|first-run|faults|docs\/rules|CHANGELOG|assets\/courts/;

/** Messages in words that are not ours to choose: what PACER has people agree to, and a list of command-line words. */
const GIVEN = /^(?:linking\.redaction|cli-order\..*)$/;

const PAGES = ['README.md', 'CHANGELOG.md', 'docs/first-run-on-electron.md', 'docs/faults.md'];
const FOLDERS_OF_PAGES = ['docs/guide', 'docs/rules'];
const FOLDERS_OF_COURTS = ['assets/courts/profiles', 'assets/courts/families'];

/** Every text of the screens, the courts' pages and families, the rules, the guides, README and changelog. */
export function textsIn(root: string): readonly Text[] {
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const inFolder = (folder: string, ending: string) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith(ending))
      .map((name) => `${folder}/${name}`);
  const messages = messagesIn(read('assets/text/en.json'));
  const courts = FOLDERS_OF_COURTS.flatMap((folder) => inFolder(folder, '.json'));
  const pages = [...PAGES, ...FOLDERS_OF_PAGES.flatMap((folder) => inFolder(folder, '.md'))];
  return [
    ...messages.map((one) => ({ file: 'assets/text/en.json', ...one })),
    ...courts.flatMap((file) => sentencesIn(read(file)).map((one) => ({ file, ...one }))),
    ...pages.flatMap((file) => paragraphsIn(read(file)).map((one) => ({ file, ...one }))),
  ].map((one) => ({
    ...one,
    isForEveryone: !IN_OTHER_WORDS.test(one.file) && !GIVEN.test(one.place),
  }));
}

type Placed = Pick<Text, 'place' | 'text'>;

function messagesIn(json: string): readonly Placed[] {
  const all: Record<string, string> = JSON.parse(json);
  return Object.entries(all).flatMap(([place, message]) =>
    variantsOf(new IntlMessageFormat(message, 'en').getAst()).map((text) => ({ place, text })),
  );
}

/** Each way in which a message can come out: every choice is taken at least once. */
function variantsOf(ast: Ast): readonly string[] {
  const parts = ast.map((one): readonly string[] => {
    if ('options' in one) {
      return Object.values<{ readonly value: Ast }>(one.options).flatMap(({ value }) =>
        variantsOf(value),
      );
    }
    if ('children' in one) return variantsOf(one.children);
    if (one.type === 0) return [one.value];
    return one.type === 1 ? ['Anna'] : ['3'];
  });
  const most = Math.max(1, ...parts.map(({ length }) => length));
  return Array.from({ length: most }, (_, turn) =>
    parts.map((choices) => choices[turn % Math.max(1, choices.length)] ?? '').join(''),
  );
}

/** The texts of several words in a JSON file, each at its path. */
function sentencesIn(json: string): readonly Placed[] {
  const walk = (value: unknown, place: string): readonly Placed[] => {
    if (typeof value === 'string')
      return / .* /.test(value) ? [{ place, text: value.replace(/\{\w+\}/g, 'Menu') }] : [];
    if (value === null || typeof value !== 'object') return [];
    return Object.entries(value).flatMap(([key, part]) =>
      walk(part, place ? `${place}.${key}` : key),
    );
  };
  return walk(JSON.parse(json), '');
}

/** The paragraphs, cells and points of a page, without code and addresses. */
function paragraphsIn(page: string): readonly Placed[] {
  const bare = page.replace(/^```[\s\S]*?^```/gm, (code) => code.replace(/[^\n]/g, ''));
  return bare.split('\n').flatMap((line, index) =>
    line
      .replace(/\]\([^)\s]*\)/g, ']')
      .replace(/`[^`]*`/g, 'this')
      .split('|')
      .map((cell) => cell.replace(/^[\s#>*-]+|[*_[\]]/g, '').trim())
      .filter((text) => /\p{L}/u.test(text))
      .map((text) => ({ place: `${index + 1}`, text })),
  );
}
