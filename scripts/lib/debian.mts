import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './processes.mjs';

const LIMIT_MS = 240_000;

/** Whether a program is in one of the PATH's folders. */
export const isOnPath = (program: string): boolean =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));

/** Whether this is root on Debian or a system made from it, who may install packages. */
export const isDebianRoot = (): boolean =>
  process.platform === 'linux' && existsSync('/etc/debian_version') && process.getuid?.() === 0;

/** Installs Debian packages without those they recommend. Answers apt's last line when that fails, else undefined. */
export async function installDebian(packages: readonly string[]): Promise<string | undefined> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { env, timeoutMs: LIMIT_MS };
  await run('apt-get', ['update', '-q'], options);
  const install = ['install', '-y', '-q', '--no-install-recommends', ...packages];
  const { code, output } = await run('apt-get', install, options);
  return code === 0 ? undefined : (output.trim().split('\n').at(-1) ?? 'apt-get failed');
}
