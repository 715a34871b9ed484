import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';

const exec = promisify(execFile);
const Manifest = z.object({ version: z.string() });
const CACHE = resolve(import.meta.dirname, '../../node_modules/.cache/fileready');

/** A browser program and what its environment needs so that it starts on a bare machine. */
export interface BrowserProgram {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Unpacks in a process of its own, because the package unpacks into the temporary folder of the process it runs in. */
async function unpackInto(folder: string): Promise<void> {
  const script = "import c from '@sparticuz/chromium'; await c.executablePath();";
  // The variable makes the package unpack the few system libraries it carries, for machines without them.
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' };
  await exec(process.execPath, ['--input-type=module', '-e', script], {
    env,
    cwd: import.meta.dirname,
  });
}

/** Unpacks once per version; the one that comes second at the same moment uses what the first one moved into place. */
async function unpackedFolder(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const manifest = await readFile(join(dirname(entry), '..', 'package.json'), 'utf8');
  const { version } = Manifest.parse(JSON.parse(manifest));
  const folder = join(CACHE, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  await mkdir(CACHE, { recursive: true });
  const draft = await mkdtemp(join(CACHE, 'unpacking-'));
  try {
    await unpackInto(draft);
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** Where the machine lacks a library the browser links to, the copies that came with it are used. */
async function librariesFor(program: string, folder: string): Promise<Record<string, string>> {
  const { stdout } = await exec('ldd', [program]);
  return stdout.includes('not found') ? { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') } : {};
}

/** Returns the headless Chromium that a development package carries for 64-bit Intel Linux, unpacked and ready; undefined elsewhere. */
export async function packedChromium(): Promise<BrowserProgram | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = await unpackedFolder();
  const executablePath = join(folder, 'chromium');
  const fonts = existsSync('/etc/fonts/fonts.conf')
    ? {}
    : { FONTCONFIG_PATH: join(folder, 'fonts') };
  return { executablePath, env: { ...fonts, ...(await librariesFor(executablePath, folder)) } };
}
