import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder } from './records.ts';

const VITEST = join(process.cwd(), 'node_modules', 'vitest', 'dist', 'index.js');

/** A folder with test files of these lines, and vitest's settings for them. */
export function seededTests(
  files: Readonly<Record<string, readonly string[]>>,
  settings: Readonly<Record<string, unknown>> = {},
): string {
  const folder = newFolder();
  const head = [
    `import { beforeAll, describe, expect, it, vi } from ${JSON.stringify(VITEST)};`,
    `import { existsSync } from 'node:fs';`,
    `import { setTimeout as wait } from 'node:timers/promises';`,
  ];
  for (const [name, lines] of Object.entries(files))
    writeFileSync(join(folder, name), [...head, ...lines].join('\n'));
  const config = `export default ${JSON.stringify({ test: settings })};`;
  writeFileSync(join(folder, 'vitest.config.mjs'), config);
  return folder;
}
