import { installDebian, isDebianRoot, isOnPath } from '../debian.mts';

/** The programs that a throw-away keyring session needs, each with the Debian package that brings it. */
const NEEDED = {
  'dbus-run-session': 'dbus',
  'gnome-keyring-daemon': 'gnome-keyring',
  'secret-tool': 'libsecret-tools',
};
const PACKAGES = ['libsecret-1-0', ...Object.values(NEEDED)];

const missingPrograms = () => Object.keys(NEEDED).filter((program) => !isOnPath(program));

/** Why no throw-away keyring can be started here. Undefined when one can. */
export function whyNoKeyring(): string | undefined {
  if (process.platform !== 'linux') return 'a throw-away keyring exists on Linux only';
  const missing = missingPrograms();
  return missing.length === 0 ? undefined : `${missing.join(', ')} not installed`;
}

/** Installs the keyring programs that are missing if this is root on Debian. Elsewhere it does nothing. */
export async function installKeyring(): Promise<void> {
  if (!isDebianRoot() || missingPrograms().length === 0) return;
  console.log(`Installing ${PACKAGES.join(' ')} for the keychain tests`);
  const trouble = await installDebian(PACKAGES);
  if (trouble !== undefined) console.log(`They could not be installed: ${trouble}`);
}
