// Finds which texts of the app the sources name: as they are, or as patterns that are put together.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What sources name: ids as they are, and the patterns of ids that are put together. */
export interface NamedTexts {
  readonly literals: ReadonlySet<string>;
  readonly patterns: readonly RegExp[];
}

/** The texts that this code names. */
export function namedIn(code: string): NamedTexts {
  const literals = new Set(code.match(/(?<=['"])[a-z-]+\.[a-zA-Z-]+(?=['"])/g));
  const templates = code.match(/`[a-z-]+\.[^`\s$]*\$\{[^`]*\}[^`\s]*`/g) ?? [];
  const patterns = templates.map((template) => {
    const parts = template.slice(1, -1).split(/\$\{[^}]*\}/);
    return new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join('.+')}$`);
  });
  return { literals, patterns };
}

/** Whether the code names this text. */
export const isNamed = ({ literals, patterns }: NamedTexts, id: string): boolean =>
  literals.has(id) || patterns.some((pattern) => pattern.test(id));

/** The code of every source of the app below a folder of the project. */
export const codeIn = (root: string, folder: string): string =>
  sourcesIn(root, folder)
    .map((file) => readFileSync(join(root, folder, file), 'utf8'))
    .join('\n');

/**
 * Where each of these texts of the app stands: the first source that names it as it is, of a page if there is one; else the
 * source with the longest pattern that it may be put together from.
 */
export function placesOf(root: string, ids: readonly string[]): ReadonlyMap<string, string> {
  const sources = ['renderer', 'electron'].flatMap((folder) =>
    sourcesIn(root, folder).map((file) => ({
      place: `${folder}/${file.replaceAll('\\', '/')}`,
      named: namedIn(readFileSync(join(root, folder, file), 'utf8')),
    })),
  );
  const patterns = sources
    .flatMap(({ place, named }) => named.patterns.map((pattern) => ({ place, pattern })))
    .sort((one, other) => other.pattern.source.length - one.pattern.source.length);
  const placeOf = (id: string) =>
    sources.find(({ named }) => named.literals.has(id))?.place ??
    patterns.find(({ pattern }) => pattern.test(id))?.place ??
    '';
  return new Map(ids.map((id) => [id, placeOf(id)]));
}

const sourcesIn = (root: string, folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .sort();

/** The texts of the project in `root` that no source names. */
export function unusedTexts(root: string, ids: readonly string[]): readonly string[] {
  const named = namedIn(`${codeIn(root, 'renderer')}\n${codeIn(root, 'electron')}`);
  return ids.filter((id) => !isNamed(named, id));
}
