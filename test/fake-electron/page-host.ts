import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { portOf } from '../support/port-of.ts';
import type { BrowserWindow } from './browser-window.ts';
import { bundle } from './bundle.ts';
import { desktopNews } from './desktop.ts';
import { ipcMain } from './ipc-main.ts';
import { pack, unpack } from './page/wire.mjs';
import { protocol } from './protocol.ts';

// Not imported: as a module it would load all of fetch with it, before the window is up.
const { createServer } = process.getBuiltinModule('node:http');

const MAX_BODY = 16 * 1024 * 1024;
const PREFIX = '/runtime';
const folder = new URL('.', import.meta.url);

export interface PageHost {
  /** The address to open; its token works until a page has connected with it. */
  readonly address: string;
  /** A further address for a second tab. */
  newAddress(): string;
  close(): Promise<void>;
}

/** What a window needs to be shown, got ready while the app starts. */
export interface PagePlace {
  readonly server: Server;
  /** Read before anybody asks: they are the first that a page waits for. */
  readonly scripts: RuntimeScripts;
}

/** The stand-in's own scripts, under paths that change with what they hold: as a preload lies on the disk, so these are kept by the browser. */
interface RuntimeScripts {
  readonly version: string;
  readonly page: string;
  readonly worker: string;
}

/** Takes a loopback port, on which nobody is answered yet. */
export async function takePlace(port: number): Promise<PagePlace> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { server, scripts: await runtimeScripts() };
}

/**
 * Shows a window of the stand-in in a real browser: the app's own protocol handler answers every request with its own
 * headers, the unchanged preload runs first, and calls go over loopback behind a one-time token.
 */
export function hostPage(window: BrowserWindow, { server, scripts }: PagePlace): PageHost {
  const tokens = new Set<string>();
  const visitors = new Set<string>();
  const pages = new Set<ServerResponse>();
  server.on('request', (request, response) => {
    handle(request, response).catch(() => response.writeHead(500).end());
  });
  const host = `127.0.0.1:${portOf(server)}`;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', `http://${host}`);
    // A page of another site must not reach us through a name that it points at loopback.
    if (request.headers.host !== host) return refuse(response);
    if (url.pathname.startsWith('/open/')) return open(url.pathname.slice(6), response);
    const visitor = visitorOf(request);
    if (!visitor || !visitors.has(visitor)) return refuse(response);
    if (url.pathname.startsWith(PREFIX)) return serveRuntime(request, response, url.pathname);
    if (!protocol.mayLoad('app', String(request.headers['sec-fetch-dest'])))
      return refuse(response);
    return servePage(response, `app://bundle${url.pathname}`, scripts.version);
  }

  function open(token: string, response: ServerResponse): void {
    if (![...tokens].some((known) => isEqual(known, token))) {
      refuse(response);
      return;
    }
    const visitor = randomBytes(24).toString('hex');
    visitors.add(visitor);
    pendingToken.set(visitor, token);
    response
      .writeHead(302, {
        Location: '/',
        'Set-Cookie': `fileready=${visitor}; HttpOnly; SameSite=Strict; Path=/`,
        'Cache-Control': 'no-store',
      })
      .end();
  }

  const pendingToken = new Map<string, string>();

  async function serveRuntime(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
  ): Promise<void> {
    if (path === `${PREFIX}/${scripts.version}/page.js`) return sendScript(response, scripts.page);
    if (path === `${PREFIX}/${scripts.version}/worker.js`) {
      // The page may not talk to any network; its worker, a stand-in for Electron's IPC, has a policy of its own.
      return sendScript(response, scripts.worker, {
        'Content-Security-Policy': "default-src 'none'; connect-src 'self'",
      });
    }
    if (path === `${PREFIX}/news`) {
      const visitor = visitorOf(request) ?? '';
      tokens.delete(pendingToken.get(visitor) ?? '');
      return followNews(response);
    }
    if (path === `${PREFIX}/call` && request.method === 'POST') return call(request, response);
    response.writeHead(404).end();
  }

  async function call(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.headers.origin !== `http://${host}`) return refuse(response);
    const { channel, args } = callIn(await bodyOf(request));
    const caller = { webContentsId: window.webContents.id, frame: window.webContents.mainFrame };
    try {
      sendValue(response, { value: await ipcMain.invoke(caller, channel, ...args) });
    } catch (error) {
      sendValue(response, { error: `Error invoking remote method '${channel}': ${error}` });
    }
  }

  function followNews(response: ServerResponse): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    response.write(': open\n\n');
    pages.add(response);
    window.webContents.emit('dom-ready');
    window.webContents.emit('did-finish-load');
    response.on('close', () => pages.delete(response));
  }

  const tell = (news: unknown) => {
    for (const page of pages) page.write(`data: ${pack(news)}\n\n`);
  };
  window.webContents.on('to-page', tell);
  desktopNews.on('open-external', (url: string) => tell({ open: url }));

  function newAddress(): string {
    const token = randomBytes(24).toString('hex');
    tokens.add(token);
    return `http://${host}/open/${token}`;
  }
  return { address: newAddress(), newAddress, close: () => closeServer(server, pages) };
}

async function servePage(
  response: ServerResponse,
  address: string,
  version: string,
): Promise<void> {
  const answer = await protocol.answer(address);
  const headers = Object.fromEntries(answer.headers);
  const isPage = headers['content-type']?.startsWith('text/html');
  const body = isPage
    ? // Deferred: before every script of the page, as a preload runs, but not before its first frame.
      (await answer.text()).replace(
        '<head>',
        `<head><script defer src="${PREFIX}/${version}/page.js"></script>`,
      )
    : Buffer.from(await answer.arrayBuffer());
  response.writeHead(answer.status, headers).end(body);
}

/** The stand-in for Electron's renderer half, then the unchanged preload bundle with a `require` that knows only `electron`. */
async function runtimeScripts(): Promise<RuntimeScripts> {
  const files = [
    new URL('page/bridge.mjs', folder),
    new URL('page/renderer.js', folder),
    new URL('page/wire.mjs', folder),
    new URL('page/worker.js', folder),
    bundle('preload/preload.cjs'),
  ];
  const [bridge = '', runtime, wire = '', carrier, preload] = await Promise.all(
    files.map((file) => readFile(file, 'utf8')),
  );
  // As plain scripts they have no exports; what they define is there for the script behind them.
  const plain = (module: string) => module.replaceAll(/^export /gm, '');
  const worker = `${plain(wire)}\n${carrier}`;
  const page = `${plain(bridge)}\n${runtime}\n(function (require, module, exports) {\n${preload}\n})(fakeRequire, { exports: {} }, {});`;
  const version = createHash('sha256').update(page).update(worker).digest('hex').slice(0, 16);
  return { version, page, worker };
}

function closeServer(server: Server, pages: ReadonlySet<ServerResponse>): Promise<void> {
  for (const page of pages) page.end();
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

function visitorOf(request: IncomingMessage): string | undefined {
  return /(?:^|; )fileready=([0-9a-f]{48})/.exec(request.headers.cookie ?? '')?.[1];
}

function isEqual(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

function refuse(response: ServerResponse): void {
  response
    .writeHead(403, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' })
    .end('This address has been used or has ended. Start FileReady again for a new one.\n');
}

/** Not checked by zod, which would load with it before the window is up. */
function callIn(text: string): { readonly channel: string; readonly args: readonly unknown[] } {
  const call = unpack(text);
  if (typeof call !== 'object' || call === null || !('channel' in call) || !('args' in call))
    throw new Error('not a call');
  return { channel: String(call.channel), args: Array.isArray(call.args) ? call.args : [] };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > MAX_BODY) throw new Error('call too large');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function sendScript(
  response: ServerResponse,
  script: string,
  more: Record<string, string> = {},
): void {
  response
    .writeHead(200, {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': 'private, max-age=31536000, immutable',
      ...more,
    })
    .end(script);
}

function sendValue(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'Content-Type': 'application/json' }).end(pack(value));
}
