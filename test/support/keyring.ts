import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { emptyWine, putInWine, secretInWine } from './wine/credentials.ts';

const exec = promisify(execFile);

/** The app of this run is a Windows process, and its secrets lie in Wine's Credential Manager. */
export const isInWine = process.env.FILEREADY_E2E === 'wine';

/** Says why this run has no keychain to test with, for `ctx.skip(reason)`; undefined inside a throw-away keyring session and in Wine. */
export function whyNoKeyring(): string | undefined {
  if (isInWine || process.env.FILEREADY_TEST_KEYRING === '1') return undefined;
  return 'no throw-away keychain in this run (Linux with dbus, gnome-keyring and libsecret-tools)';
}

/** Reads a secret straight from the Secret Service (in Wine from its Credential Manager), past keytar, so that a test need not believe what it tests; undefined when absent. */
export async function secretInKeyring(
  service: string,
  account: string,
): Promise<string | undefined> {
  if (isInWine) return secretInWine(service, account);
  try {
    const { stdout } = await exec('secret-tool', [
      'lookup',
      'service',
      service,
      'account',
      account,
    ]);
    return stdout;
  } catch {
    return undefined;
  }
}

/** Removes everything kept under a service from the throw-away keychain; all apps of a test run share it. */
export async function emptyKeyring(service: string): Promise<void> {
  if (isInWine) return emptyWine(service);
  if (whyNoKeyring() !== undefined) return;
  await exec('secret-tool', ['clear', 'service', service]).catch(() => undefined);
}

/** Puts a secret into the throw-away keychain as another program does, past everything of ours. */
export async function putInKeyring(
  service: string,
  account: string,
  secret: string,
): Promise<void> {
  if (isInWine) return putInWine(service, account, secret);
  const storing = exec('secret-tool', [
    'store',
    `--label=${service}`,
    ...['service', service, 'account', account],
  ]);
  storing.child.stdin?.end(secret);
  await storing;
}
