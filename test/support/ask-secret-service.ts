import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { keepsSecrets } from '../../scripts/lib/keyring/bus.mts';
import { run } from '../../scripts/lib/processes.mjs';

/**
 * Inside a bus of its own: brings a real Secret Service into the state named by the argument, then prints what the real
 * keychain adapter answers. `no-collection`: a service that was never set up. `locked`: one whose password was not given.
 * `no-service`: none runs, as where KWallet alone is there. `no-bus`: not even D-Bus.
 */
const state = process.argv[2];

function startKeyring(password?: string) {
  const unlock = password === undefined ? [] : ['--unlock'];
  const args = ['--foreground', '--components=secrets', ...unlock];
  const keyring = spawn('gnome-keyring-daemon', args, { stdio: ['pipe', 'ignore', 'ignore'] });
  keyring.stdin.on('error', () => {});
  keyring.stdin.end(password ?? '');
  return keyring;
}

/** Until the service answers on the bus, at most ten seconds. */
async function isThere(): Promise<void> {
  for (let tries = 0; tries < 40; tries += 1) {
    const { code } = await run('dbus-send', [
      ...['--session', '--print-reply', '--dest=org.freedesktop.secrets'],
      ...['/org/freedesktop/secrets', 'org.freedesktop.DBus.Peer.Ping'],
    ]);
    if (code === 0) return;
    await wait(250);
  }
  throw new Error('the Secret Service did not appear on the bus');
}

if (state === 'locked') {
  const open = startKeyring(randomBytes(12).toString('hex'));
  if (!(await keepsSecrets())) throw new Error('the keyring keeps nothing');
  const ended = once(open, 'exit');
  open.kill();
  await ended;
}
const isRunning = state === 'locked' || state === 'no-collection';
const keyring = isRunning ? startKeyring() : undefined;
if (keyring) await isThere();
if (state === 'no-bus') process.env.DBUS_SESSION_BUS_ADDRESS = 'disabled:';
const { DEVELOPMENT, systemKeychain } = await import(
  '../../electron/adapters/keychain/keychain.ts'
);
const keychain = systemKeychain(DEVELOPMENT.credentials, () => {});
const check = await keychain.check();
const write = await keychain.write('nothing', 'x');
console.log(JSON.stringify({ check, write }));
keyring?.kill('SIGKILL');
process.exit();
