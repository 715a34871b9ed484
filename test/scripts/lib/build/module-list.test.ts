import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { moduleList } from '../../../../scripts/lib/build/module-list.mts';
import { inRoot } from '../../../../scripts/lib/paths.mjs';
import { packagesOf } from '../../../../scripts/lib/sbom/parts.mts';
import { newFolder } from '../../../support/records.ts';

/** Bundles a text as the app is bundled, and gives the modules that the bundle has code of, with the code. */
async function bundled(text: string): Promise<{ modules: readonly string[]; code: string }> {
  // Inside the project, where packages are found.
  const folder = join(newFolder(), 'out');
  const entry = inRoot('.cache', `module-list-${process.pid}.js`);
  mkdirSync(inRoot('.cache'), { recursive: true });
  writeFileSync(entry, text);
  try {
    await build({
      configFile: false,
      logLevel: 'silent',
      plugins: [moduleList('main', folder)],
      build: {
        ssr: entry,
        outDir: folder,
        minify: false,
        rolldownOptions: { output: { entryFileNames: 'main.js' } },
      },
      ssr: { noExternal: true },
    });
  } finally {
    rmSync(entry);
  }
  const list: unknown = JSON.parse(readFileSync(join(folder, 'main.json'), 'utf8'));
  return {
    modules: z.array(z.string()).parse(list),
    code: readFileSync(join(folder, 'main.js'), 'utf8'),
  };
}

describe('the list of modules that a build writes', () => {
  it('has the packages whose code got in, and none whose code was dropped', async () => {
    const { modules, code } = await bundled(`
      import Papa from 'papaparse';
      import { v7 } from 'uuid';
      import anyAscii from 'any-ascii';
      console.log(Papa.parse('a'), v7());
      if (false) console.log(anyAscii('a'));
    `);
    const names = packagesOf(modules).map(({ name }) => name);
    expect(names).toEqual(['papaparse', 'rolldown', 'uuid']);
    expect(code).toContain('Papa Parse');
    // Of uuid, only what version 7 takes.
    expect(modules.some((module) => module.endsWith('/uuid/dist-node/v7.js'))).toBe(true);
    expect(modules.some((module) => module.endsWith('/v1.js'))).toBe(false);
  });
});
