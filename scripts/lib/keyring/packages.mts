import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from '../processes.mjs';

/** The programs that a throw-away keyring session needs, each with the Debian package that brings it. */
const NEEDED = {
  'dbus-run-session': 'dbus',
  'gnome-keyring-daemon': 'gnome-keyring',
  'secret-tool': 'libsecret-tools',
};
const PACKAGES = ['libsecret-1-0', ...Object.values(NEEDED)];
const APT_LIMIT_MS = 240_000;

const isOnPath = (program: string) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));

const missingPrograms = () => Object.keys(NEEDED).filter((program) => !isOnPath(program));

/** Why no throw-away keyring can be started here. Undefined when one can. */
export function whyNoKeyring(): string | undefined {
  if (process.platform !== 'linux') return 'a throw-away keyring exists on Linux only';
  const missing = missingPrograms();
  return missing.length === 0 ? undefined : `${missing.join(', ')} not installed`;
}

/** Installs the keyring programs that are missing if this is root on Debian. Elsewhere it does nothing. */
export async function installKeyring(): Promise<void> {
  const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (process.platform !== 'linux' || !isDebianRoot || missingPrograms().length === 0) return;
  console.log(`Installing ${PACKAGES.join(' ')} for the keychain tests`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { env, timeoutMs: APT_LIMIT_MS };
  await run('apt-get', ['update', '-q'], options);
  const install = ['install', '-y', '-q', '--no-install-recommends', ...PACKAGES];
  const { code, output } = await run('apt-get', install, options);
  if (code !== 0) console.log(`They could not be installed: ${output.trim().split('\n').at(-1)}`);
}
