import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** A module's path from the project's folder, where builds run. The bundler's own helpers have names that begin with a zero byte. */
const nameOf = (id: string): string =>
  id.startsWith('\0') ? id : relative(process.cwd(), id.split('?')[0] ?? id).replaceAll('\\', '/');

/**
 * Writes down which modules a bundle has code of, sorted, after everything that is not used was dropped. The list of
 * third-party parts is made from it (scripts/lib/sbom), because what package.json names is not what ships.
 */
export function moduleList(
  bundle: 'main' | 'preload' | 'renderer',
  folder = resolve('out/modules'),
): Plugin {
  return {
    name: 'fileready-module-list',
    apply: 'build',
    generateBundle(_options, output) {
      const chunks = Object.values(output).filter((file) => file.type === 'chunk');
      const ids = chunks.flatMap(({ modules }) =>
        Object.entries(modules)
          .filter(([, { renderedLength }]) => renderedLength > 0)
          .map(([id]) => nameOf(id)),
      );
      mkdirSync(folder, { recursive: true });
      const sorted = [...new Set(ids)].sort();
      writeFileSync(join(folder, `${bundle}.json`), `${JSON.stringify(sorted, null, 1)}\n`);
    },
  };
}
