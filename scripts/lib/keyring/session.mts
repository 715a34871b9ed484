// Runs a command with a throw-away Secret Service keyring: `node scripts/lib/keyring/session.mts -- command...`.
// The keyring, its home and its bus exist for this command alone, so no real keyring is ever touched.
// FILEREADY_TEST_KEYRING=1 reaches the command only when a secret was really stored and read back.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { busSettings, isolatedEnvironment, keepsSecrets } from './bus.mts';
import { whyNoKeyring } from './packages.mts';

const here = fileURLToPath(import.meta.url);
const REMOVALS = 50;
const REMOVAL_PAUSE_MS = 100;

/** Runs a program in this terminal and returns its exit code. */
function inTerminal(command: string, args: readonly string[], env = process.env): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { env, stdio: 'inherit' });
    child.on('error', () => resolve(127));
    child.on('exit', (code, signal) => resolve(code ?? (signal ? 128 : 1)));
  });
}

/** Starts a keyring that a random password unlocks. */
function startKeyring() {
  const args = ['--foreground', '--unlock', '--components=secrets'];
  const keyring = spawn('gnome-keyring-daemon', args, { stdio: ['pipe', 'ignore', 'ignore'] });
  keyring.on('error', () => {});
  keyring.stdin.on('error', () => {});
  keyring.stdin.end(randomBytes(24).toString('hex'));
  return keyring;
}

/** On the private bus: starts a new keyring, then runs the command. */
async function inside(command: string, args: readonly string[]): Promise<number> {
  const keyring = startKeyring();
  try {
    if (!(await keepsSecrets())) return await inTerminal(command, args);
    return await inTerminal(command, args, { ...process.env, FILEREADY_TEST_KEYRING: '1' });
  } finally {
    // Until it has ended it may still write into the home that is about to go; what it holds goes with it.
    const ended = once(keyring, 'exit');
    if (keyring.kill('SIGKILL')) await ended;
  }
}

/** Starts a private bus with a home of its own and returns the command's exit code. */
async function outside(command: string, args: readonly string[]): Promise<number> {
  if (whyNoKeyring() !== undefined) return inTerminal(command, args);
  const home = mkdtempSync(join(tmpdir(), 'fileready-keyring-'));
  try {
    const settings = join(home, 'bus.conf');
    writeFileSync(settings, busSettings(home));
    const self = [process.execPath, here, '--inside', '--', command, ...args];
    const session = [`--config-file=${settings}`, '--', ...self];
    return await inTerminal('dbus-run-session', session, isolatedEnvironment(home));
  } finally {
    await removeWhole(home);
  }
}

/** The bus and what it started take their own files away as they end, and a folder that changes is left half removed. */
async function removeWhole(folder: string): Promise<void> {
  for (let tries = 0; existsSync(folder) && tries < REMOVALS; tries += 1) {
    if (tries > 0) await wait(REMOVAL_PAUSE_MS);
    try {
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // Tried again: what is in the way ends by itself.
    }
  }
}

const split = process.argv.indexOf('--');
const [command, ...args] = process.argv.slice(split + 1);
if (split < 0 || !command) {
  console.error('Name a command: node scripts/lib/keyring/session.mts -- command...');
  process.exit(2);
}
process.exit(await (process.argv[2] === '--inside' ? inside : outside)(command, args));
