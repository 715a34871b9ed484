import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { isNamed, namedIn } from '../words/named-texts.mts';
import { textsOfPages } from './page-texts.mts';

const PAGE = 'renderer/main.tsx';
const TEXTS = 'assets/text/en.json';
const PART = /[\\/]assets[\\/]text[\\/]en\.json\?(start|later)$/;
const STATIC_IMPORT = /^(?:import|export)\s(?!type\b)(?:[^'";]*?\sfrom\s)?'(\.[^']+\.tsx?)'/gm;

/** Failures are many, and none is on the first screen: what shows them waits for its words. */
const NEVER_FIRST = /^failure\./;

/** The code of every file that the window's first script has, in one. */
function firstCode(root: string): string {
  const code = new Map<string, string>();
  const waiting = [join(root, PAGE)];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (code.has(file)) continue;
    const text = readFileSync(file, 'utf8');
    code.set(file, text);
    const folder = dirname(file);
    for (const [, path = ''] of text.matchAll(STATIC_IMPORT)) waiting.push(resolve(folder, path));
  }
  return [...code.values()].join('\n');
}

/** The English texts of the project in `root` in two parts: those that the first script names, and all others. */
export function textsInTwo(root: string) {
  const all = textsOfPages(JSON.parse(readFileSync(join(root, TEXTS), 'utf8')));
  const named = namedIn(firstCode(root));
  const isFirst = ([id]: [string, string]) => !NEVER_FIRST.test(id) && isNamed(named, id);
  const entries = Object.entries(all);
  return {
    start: Object.fromEntries(entries.filter(isFirst)),
    later: Object.fromEntries(entries.filter((entry) => !isFirst(entry))),
  };
}

/** Splits the English texts, so that the window's first script brings only those that it names. */
export function startTexts(root = process.cwd()): Plugin {
  return {
    name: 'fileready-start-texts',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!importer || !/en\.json\?(?:start|later)$/.test(source)) return undefined;
      return resolve(dirname(importer), source);
    },
    load(id) {
      const [, part] = PART.exec(id) ?? [];
      if (part !== 'start' && part !== 'later') return undefined;
      this.addWatchFile(join(root, TEXTS));
      return {
        code: `export default ${JSON.stringify(textsInTwo(root)[part])};`,
        moduleType: 'js',
      };
    },
  };
}
