import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { inRoot } from '../paths.mjs';
import { run } from '../processes.mjs';
import { electronProgram } from '../start/electron.mts';

/** What Electron is made of. */
export interface RuntimeVersions {
  readonly chromium: string;
  readonly node: string;
}

/** The lines of Chromium and Node that a line of Electron is made of (releases.electronjs.org). */
const LINES: Readonly<Record<string, RuntimeVersions>> = {
  45: { chromium: '156', node: '24' },
};

const Versions = z.object({ chrome: z.string(), node: z.string() });

/** Asks a program of Electron. It is one whose fuses nobody has set yet, so it can run as Node. */
async function askedOf(program: string): Promise<RuntimeVersions> {
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const { output } = await run(program, ['-p', 'JSON.stringify(process.versions)'], { env });
  const { chrome, node } = Versions.parse(JSON.parse(output));
  return { chromium: chrome, node };
}

/** The versions of Chromium and Node, whole where Electron's program is here to be asked, else their lines. */
export async function runtimeVersions(): Promise<RuntimeVersions> {
  const program = electronProgram();
  if (program) return askedOf(program);
  const manifest = readFileSync(join(inRoot('node_modules', 'electron'), 'package.json'), 'utf8');
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(manifest));
  const line = LINES[version.split('.')[0] ?? ''];
  if (!line) throw new Error(`Say in runtime-versions.mts what Electron ${version} is made of`);
  return line;
}
