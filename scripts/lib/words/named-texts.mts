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
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(root, folder, file), 'utf8'))
    .join('\n');

/** The texts of the project in `root` that no source names. */
export function unusedTexts(root: string, ids: readonly string[]): readonly string[] {
  const named = namedIn(`${codeIn(root, 'renderer')}\n${codeIn(root, 'electron')}`);
  return ids.filter((id) => !isNamed(named, id));
}
