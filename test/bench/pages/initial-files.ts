import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

const SCRIPT = /<script\b[^>]*\bsrc="([^"]+)"/g;
const LINK = /<link\b[^>]*\brel="(?:modulepreload|stylesheet)"[^>]*>/g;
const HREF = /\bhref="([^"]+)"/;
/** `import"./x.js"` and `from"./x.js"`, but not `import("./x.js")`, which loads later. */
const STATIC_IMPORT = /\b(?:import|from)\s*["'](\.{1,2}\/[^"']+\.js)["']/g;

function namedIn(html: string): readonly string[] {
  const scripts = [...html.matchAll(SCRIPT)].map((match) => match[1]);
  const links = [...html.matchAll(LINK)].map((match) => HREF.exec(match[0])?.[1]);
  return [...scripts, ...links]
    .filter((address) => address !== undefined)
    .map((address) => address.replace(/^\.?\//, ''));
}

/** The JavaScript and CSS files that a built page loads before it can show itself, as paths below its folder. */
export async function initialFiles(folder: string): Promise<readonly string[]> {
  const waiting = [...namedIn(await readFile(join(folder, 'index.html'), 'utf8'))];
  const found = new Set<string>();
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    if (!path.endsWith('.js')) continue;
    const code = await readFile(join(folder, path), 'utf8');
    for (const [, target] of code.matchAll(STATIC_IMPORT)) {
      if (target !== undefined) waiting.push(relative(folder, join(folder, dirname(path), target)));
    }
  }
  return [...found];
}
