import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { initialFiles } from './pages/initial-files.ts';
import type { Figure } from './report/figure.ts';

const PAGE = resolve(import.meta.dirname, '../../out/renderer');

/** What must arrive before the first screen shows, compressed as for a download; kB of 1,000 bytes. */
async function initialGzip() {
  const files = await initialFiles(PAGE);
  const sizes = await Promise.all(
    files.map(async (file) => gzipSync(await readFile(join(PAGE, file)), { level: 9 }).length),
  );
  return { ours: [sizes.reduce((sum, size) => sum + size, 0) / 1000] };
}

export const figures: readonly Figure[] = [
  { name: 'renderer.initialGzip', unit: 'kB', kind: 'absolute', target: 190, run: initialGzip },
];
