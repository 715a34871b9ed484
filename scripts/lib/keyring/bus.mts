import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { run } from '../processes.mjs';

const ATTEMPTS = 40;
const PAUSE_MS = 250;
const HOME_FOLDERS = {
  XDG_DATA_HOME: 'share',
  XDG_CONFIG_HOME: 'config',
  XDG_CACHE_HOME: 'cache',
  XDG_RUNTIME_DIR: 'run',
};

/** An environment whose home, settings and sockets lie in `home`, without anything of the person's own session. */
export function isolatedEnvironment(home: string): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env, HOME: home };
  for (const [name, folder] of Object.entries(HOME_FOLDERS)) {
    const path = join(home, folder);
    mkdirSync(path, { mode: 0o700 });
    env[name] = path;
  }
  delete env.DBUS_SESSION_BUS_ADDRESS;
  delete env.GNOME_KEYRING_CONTROL;
  delete env.FILEREADY_TEST_KEYRING;
  return env;
}

/** Settings of a bus that starts no service by itself, so that only the keyring we start can answer. */
export const busSettings = (
  folder: string,
): string => `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=${folder}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
`;

/** Stores a random value and reads it back. Waits up to ten seconds for the keyring to appear on the bus. */
export async function keepsSecrets(): Promise<boolean> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const kept = await roundTrip(randomBytes(12).toString('hex'));
    if (kept) return true;
    await wait(PAUSE_MS);
  }
  return false;
}

async function roundTrip(secret: string): Promise<boolean> {
  const attributes = ['service', 'FileReady keyring check', 'account', 'check'];
  const ask = (words: readonly string[], input?: string) =>
    run('secret-tool', [...words, ...attributes], {
      timeoutMs: 5_000,
      ...(input === undefined ? {} : { input }),
    });
  const stored = await ask(['store', '--label=FileReady check'], secret);
  if (stored.code !== 0) return false;
  const found = await ask(['lookup']);
  await ask(['clear']);
  return found.output === secret;
}
