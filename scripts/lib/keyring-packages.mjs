import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './processes.mjs';

/** The programs that a throw-away keyring session needs, each with the Debian package that brings it. */
const NEEDED = {
  'dbus-run-session': 'dbus',
  'gnome-keyring-daemon': 'gnome-keyring',
  'secret-tool': 'libsecret-tools',
};
const PACKAGES = ['libsecret-1-0', ...Object.values(NEEDED)];
const APT_LIMIT_MS = 240_000;

const isOnPath = (program) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));

/** Names the programs that are missing for a throw-away keyring session; empty when one can be started. */
export function missingKeyringPrograms() {
  return Object.keys(NEEDED).filter((program) => !isOnPath(program));
}

/** Says why no throw-away keyring can be started here, or undefined when it can. */
export function whyNoKeyring() {
  if (process.platform !== 'linux') return 'a throw-away keyring exists on Linux only';
  const missing = missingKeyringPrograms();
  return missing.length === 0 ? undefined : `${missing.join(', ')} not installed`;
}

/** Installs the keyring programs where this is root on Debian and they are missing; elsewhere it does nothing. */
export async function installKeyring() {
  const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (process.platform !== 'linux' || !isDebianRoot || missingKeyringPrograms().length === 0)
    return;
  console.log(`Installing ${PACKAGES.join(' ')} for the keychain tests`);
  const options = {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeoutMs: APT_LIMIT_MS,
  };
  await run('apt-get', ['update', '-q'], options);
  const { code, output } = await run(
    'apt-get',
    ['install', '-y', '-q', '--no-install-recommends', ...PACKAGES],
    options,
  );
  if (code !== 0) console.log(`They could not be installed: ${output.trim().split('\n').at(-1)}`);
}
