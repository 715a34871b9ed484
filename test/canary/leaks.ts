import { spawn } from 'node:child_process';
import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import { get, request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { deflateSync, gzipSync } from 'node:zlib';
import { printed } from '../fake-electron/printed.ts';
import type { CanaryApp } from './canary-app.ts';
import type { FirmLine } from './firm-line.ts';
import type { Canaries } from './secrets.ts';

/** What a planted leak may use. */
interface Ground {
  readonly app: CanaryApp;
  readonly canaries: Canaries;
  readonly userData: string;
  readonly folder: string;
  readonly line: FirmLine;
}

/** A child that lives until this process ends, for what can be seen of it from outside. */
function longChild(args: readonly string[], env: NodeJS.ProcessEnv): void {
  spawn(process.execPath, ['-e', 'process.stdin.resume()', ...args], {
    env,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
}

/** Sends something to a host that need not be there any more. */
function post(host: string, body: string): Promise<void> {
  return new Promise((resolve) => {
    request(`http://${host}/`, { method: 'POST' })
      .on('error', () => resolve())
      .end(body);
  });
}

const NOBODY = { name: 'Otto Other', role: 'attorney', email: '', barNumber: '' } as const;

/** Leaks planted on purpose, one for each kind of place: the search must find every one of them. */
export const LEAKS: Readonly<Record<string, (ground: Ground) => void | Promise<void>>> = {
  file: ({ userData, canaries }) =>
    writeFileSync(join(userData, 'cache.bin'), Buffer.from(canaries.password, 'utf16le')),
  packed: ({ userData, canaries }) =>
    writeFileSync(join(userData, 'cache.gz'), gzipSync(`{"p":"${canaries.password}"}`)),
  deflated: ({ userData, canaries }) =>
    writeFileSync(
      join(userData, 'drawing.bin'),
      Buffer.concat([Buffer.from('stream\n'), deflateSync(canaries.passphrase)]),
    ),
  paper: async ({ folder, canaries }) =>
    writeFileSync(join(folder, 'sheet.pdf'), await printed(`<p>${canaries.login}</p>`)),
  brief: ({ userData, canaries }) => {
    const file = join(userData, 'brief.txt');
    writeFileSync(file, canaries.pin);
    rmSync(file);
  },
  body: ({ canaries }) => post('127.0.0.1:9', JSON.stringify({ password: canaries.password })),
  crossed: ({ app, canaries }) =>
    post(app.courtBodies()[0]?.host ?? '', `${canaries.password} ${canaries.pacerPassword}`),
  apart: ({ app, canaries }) => {
    app.observed.replies.push(canaries.rescued.normalize('NFD').toUpperCase());
  },
  part: ({ app, canaries }) => {
    app.observed.news.push(`ends in ${canaries.bankPassword.slice(18, 30)}`);
  },
  log: ({ userData, canaries }) =>
    appendFileSync(join(userData, 'fileready.log'), `warn vault.store ${canaries.login}\n`),
  records: ({ userData, canaries }) => {
    const db = new DatabaseSync(join(userData, 'records.db'));
    db.exec('CREATE TABLE leak (text TEXT)');
    db.prepare('INSERT INTO leak VALUES (?)').run(JSON.stringify({ pin: canaries.pin }));
    db.close();
  },
  export: ({ folder, canaries }) =>
    writeFileSync(join(folder, 'board.csv'), `"${canaries.rescued.replaceAll('"', '""')}"\n`),
  reply: ({ app, canaries }) => {
    app.observed.replies.push(`vault.open ${JSON.stringify({ login: canaries.password })}`);
  },
  error: ({ app, canaries }) => {
    app.observed.replies.push(JSON.stringify({ thrown: `Error: ${canaries.passphrase}` }));
  },
  news: ({ app, canaries }) => {
    app.observed.news.push(Buffer.from(`{"x":"${canaries.password}"}`).toString('base64'));
  },
  title: ({ app, canaries }) => {
    app.observed.titles.push(`FileReady: ${canaries.login}`);
  },
  address: ({ canaries }) =>
    new Promise((resolve) => {
      const url = `http://127.0.0.1:9/?key=${encodeURIComponent(canaries.pacerPassword)}`;
      get(url).on('error', () => resolve());
    }),
  shared: async ({ app, canaries }) => {
    const draft = { ...NOBODY, office: canaries.firmPassword };
    await app.call('people', 'add', { draft });
  },
  bare: ({ canaries, line }) =>
    new Promise((resolve) => {
      // A server that wants a greeting first ends this at once.
      const socket = connect(line.port, '127.0.0.1', () => socket.end(canaries.firmPassword));
      socket.on('error', () => undefined).on('close', () => resolve());
    }),
  printed: ({ canaries }) => console.log(canaries.oneTimeCode),
  argument: ({ canaries }) => longChild([canaries.password], { PATH: process.env.PATH }),
  environment: ({ canaries }) =>
    longChild([], { PATH: process.env.PATH, FILEREADY_X: canaries.bankPassword }),
};
