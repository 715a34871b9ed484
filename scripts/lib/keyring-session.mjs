// Runs a command with a throw-away Secret Service keyring: `node scripts/lib/keyring-session.mjs -- command...`.
// The keyring, its home and its bus exist for this command alone, so no real keyring is ever touched.
// FILEREADY_TEST_KEYRING=1 reaches the command only when a secret was really stored and read back.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { whyNoKeyring } from './keyring-packages.mjs';
import { run } from './processes.mjs';

const here = fileURLToPath(import.meta.url);
const ATTEMPTS = 40;
const END_LIMIT_MS = 3_000;
const PAUSE_MS = 250;

/** An environment whose home, settings and sockets lie in `home`, with nothing left of the person's own session. */
function isolatedEnvironment(home) {
  const env = { ...process.env, HOME: home };
  for (const [name, folder] of [
    ['XDG_DATA_HOME', 'share'],
    ['XDG_CONFIG_HOME', 'config'],
    ['XDG_CACHE_HOME', 'cache'],
    ['XDG_RUNTIME_DIR', 'run'],
  ]) {
    env[name] = join(home, folder);
    mkdirSync(env[name], { mode: 0o700 });
  }
  for (const name of [
    'DBUS_SESSION_BUS_ADDRESS',
    'GNOME_KEYRING_CONTROL',
    'FILEREADY_TEST_KEYRING',
  ])
    delete env[name];
  return env;
}

/** A bus that starts no service by itself, so that only the keyring started below can answer. */
const BUS = (
  folder,
) => `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
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

/** Runs a program in this terminal and returns its exit code. */
function inTerminal(command, args, env) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { env, stdio: 'inherit' });
    child.on('error', () => resolve(127));
    child.on('exit', (code, signal) => resolve(code ?? (signal ? 128 : 1)));
  });
}

/** Stores a random value and reads it back, waiting up to ten seconds for the keyring to appear on the bus. */
async function keepsSecrets() {
  const attributes = ['service', 'FileReady keyring check', 'account', 'check'];
  const secret = randomBytes(12).toString('hex');
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const stored = await run('secret-tool', ['store', '--label=FileReady check', ...attributes], {
      input: secret,
      timeoutMs: 5_000,
    });
    if (stored.code === 0) {
      const found = await run('secret-tool', ['lookup', ...attributes], { timeoutMs: 5_000 });
      await run('secret-tool', ['clear', ...attributes], { timeoutMs: 5_000 });
      if (found.output === secret) return true;
    }
    await wait(PAUSE_MS);
  }
  return false;
}

/** On the private bus: unlocks a new keyring with a random password, then runs the command. */
async function inside(command, args) {
  const keyring = spawn(
    'gnome-keyring-daemon',
    ['--foreground', '--unlock', '--components=secrets'],
    {
      stdio: ['pipe', 'ignore', 'ignore'],
    },
  );
  keyring.on('error', () => {});
  keyring.stdin.on('error', () => {});
  keyring.stdin.end(randomBytes(24).toString('hex'));
  try {
    if (!(await keepsSecrets())) return await inTerminal(command, args, process.env);
    return await inTerminal(command, args, { ...process.env, FILEREADY_TEST_KEYRING: '1' });
  } finally {
    // Until it has ended it may still write into the home that is about to go.
    const ended = once(keyring, 'exit');
    if (keyring.kill('SIGTERM')) await Promise.race([ended, wait(END_LIMIT_MS)]);
  }
}

/** Starts a private bus with a home of its own and comes back with the command's exit code. */
async function outside(command, args) {
  if (whyNoKeyring() !== undefined) return inTerminal(command, args, process.env);
  const home = mkdtempSync(join(tmpdir(), 'fileready-keyring-'));
  try {
    const bus = join(home, 'bus.conf');
    writeFileSync(bus, BUS(home));
    const session = [
      `--config-file=${bus}`,
      '--',
      process.execPath,
      here,
      '--inside',
      '--',
      command,
      ...args,
    ];
    return await inTerminal('dbus-run-session', session, isolatedEnvironment(home));
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

const split = process.argv.indexOf('--');
const [command, ...args] = process.argv.slice(split + 1);
if (split < 0 || !command) {
  console.error('Name a command: node scripts/lib/keyring-session.mjs -- command...');
  process.exit(2);
}
process.exit(await (process.argv[2] === '--inside' ? inside : outside)(command, args));
