import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Client } from 'pg';
import { portOf } from '../port-of.ts';
import { newFolder } from '../records.ts';
import { throwAwayCertificate } from './certificate.ts';
import { giveAsOther } from './give.ts';
import { findPrograms, type Programs } from './programs.ts';

const exec = promisify(execFile);

/** A real PostgreSQL of this process, on a free port of its own, with TLS for `localhost`. */
export interface TestServer {
  readonly port: number;
  /** The login that may do everything. */
  readonly owner: { readonly user: string; readonly password: string };
  /** Its certificate, which is its own root. */
  readonly ca: string;
  /** Where its data lies. */
  readonly dataFolder: string;
  /** Ends it as an operator does (`SIGINT`) or as a power cut does (`SIGQUIT`). */
  stop(signal?: 'SIGINT' | 'SIGQUIT'): Promise<void>;
  /** Starts it again on the same data. */
  start(): Promise<void>;
}

declare global {
  /** The server that the test files of this process share. */
  var testPostgres: Promise<TestServer> | undefined;
}

/** The server that all test files of this process share; each makes databases of its own in it. */
export function sharedServer(): Promise<TestServer> {
  globalThis.testPostgres ??= startServer();
  return globalThis.testPostgres;
}

const OWNER = { user: 'owner', password: 'owner-of-the-test-server' };
/** Nobody needs the data after the run, and nobody outside of this computer may reach it. */
const SETTINGS = [
  ...['fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'ssl=on'],
  ...['ssl_cert_file=server.crt', 'ssl_key_file=server.key', 'max_prepared_transactions=5'],
  ...['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=60'],
].flatMap((setting) => ['-c', setting]);

/** Starts a server with nothing in it, with these settings instead of the tests' own. It ends with this process, however that ends. */
export async function startServer(settings: readonly string[] = []): Promise<TestServer> {
  const programs = await findPrograms();
  const folder = newFolder();
  // The server may run as another user, who must be let through.
  chmodSync(folder, 0o711);
  const dataFolder = join(folder, 'data');
  const { ca } = await makeCluster(programs, folder, dataFolder);
  return serve({ programs, folder, dataFolder, ca, settings });
}

/** A replica that can only be read: a copy of all that a running server has now, which waits for more from it. */
export async function startReplica(of: TestServer, client: Client): Promise<TestServer> {
  const programs = await findPrograms();
  const folder = newFolder();
  chmodSync(folder, 0o711);
  const dataFolder = join(folder, 'data');
  await client.query("SELECT pg_backup_start('replica', true)");
  cpSync(of.dataFolder, dataFolder, {
    recursive: true,
    filter: (path) => !path.endsWith('postmaster.pid'),
  });
  const { rows } = await client.query<{ labelfile: string }>(
    'SELECT labelfile FROM pg_backup_stop()',
  );
  cpSync(join(of.dataFolder, 'pg_wal'), join(dataFolder, 'pg_wal'), { recursive: true });
  writeFileSync(join(dataFolder, 'backup_label'), rows[0]?.labelfile ?? '');
  writeFileSync(join(dataFolder, 'standby.signal'), '');
  chmodSync(dataFolder, 0o700);
  giveAsOther(dataFolder, of.dataFolder);
  return serve({ programs, folder, dataFolder, ca: of.ca });
}

interface Made {
  readonly programs: Programs;
  readonly folder: string;
  readonly dataFolder: string;
  readonly ca: string;
  readonly settings?: readonly string[];
}

async function serve({
  programs,
  folder,
  dataFolder,
  ca,
  settings = [],
}: Made): Promise<TestServer> {
  const port = await freePort();
  let running: ChildProcess | undefined;
  const server: TestServer = {
    port,
    owner: OWNER,
    ca,
    dataFolder,
    async start() {
      const args = [
        '-D',
        dataFolder,
        '-p',
        String(port),
        ...SETTINGS,
        ...settings.flatMap((one) => ['-c', one]),
      ];
      running = spawn(programs.postgres, args, {
        ...programs.runAs,
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      await isReady(running);
      endWithThisProcess(running.pid ?? 0, folder);
      letGo(running);
    },
    async stop(signal = 'SIGINT') {
      if (!running) return;
      const ended = once(running, 'exit');
      running.ref();
      running.kill(signal);
      running = undefined;
      await ended;
    },
  };
  await server.start();
  return server;
}

async function makeCluster(programs: Programs, folder: string, dataFolder: string) {
  const { uid, gid } = programs.runAs;
  const give = (path: string) => {
    if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid);
  };
  mkdirSync(dataFolder, { mode: 0o700 });
  give(dataFolder);
  const own = (path: string, content: string) => {
    writeFileSync(path, content, { mode: 0o600 });
    give(path);
  };
  const passwordFile = join(folder, 'password');
  own(passwordFile, OWNER.password);
  await exec(
    programs.initdb,
    [
      ...[`--pgdata=${dataFolder}`, `--username=${OWNER.user}`, `--pwfile=${passwordFile}`],
      ...['--auth=scram-sha-256', '--encoding=UTF8', '--no-locale', '--no-sync'],
    ],
    programs.runAs,
  );
  const { key, cert } = throwAwayCertificate('localhost');
  own(join(dataFolder, 'server.crt'), cert);
  own(join(dataFolder, 'server.key'), key);
  return { ca: cert };
}

function isReady(server: ChildProcess): Promise<void> {
  let printed = '';
  return new Promise((resolve, reject) => {
    server.stderr?.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      if (/ready to accept (?:read-only )?connections/.test(printed)) resolve();
    });
    server.once('exit', () => reject(new Error(`PostgreSQL did not start:\n${printed}`)));
  });
}

/** Doesn't keep this process from ending; the watcher sees to the server's end then. */
function letGo(child: ChildProcess): void {
  child.unref();
  for (const stream of [child.stderr, child.stdin]) {
    if (stream && 'unref' in stream && typeof stream.unref === 'function') stream.unref();
  }
}

/** Also after a kill that leaves this process no time: the watcher's input ends together with it. */
function endWithThisProcess(pid: number, folder: string): void {
  const script =
    'cat; kill -INT "$1" || exit 0; while kill -0 "$1"; do sleep 0.2; done; rm -rf -- "$2"';
  const watcher = spawn('sh', ['-c', script, 'sh', String(pid), folder], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  letGo(watcher);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = portOf(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}
