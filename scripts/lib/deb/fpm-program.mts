import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../paths.mjs';

/** Writes a program into a folder that the packer can call as fpm, and gives the variable by which it finds it. */
export function fpmProgram(folder: string): Readonly<Record<string, string>> {
  const file = join(folder, 'fpm');
  const script = inRoot('scripts', 'lib', 'deb', 'fpm.mts');
  writeFileSync(file, `#!/bin/sh\nexec "${process.execPath}" "${script}" "$@"\n`);
  chmodSync(file, 0o755);
  return { CUSTOM_FPM_PATH: file };
}
