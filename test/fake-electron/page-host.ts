import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { portOf } from '../support/port-of.ts';
import type { BrowserWindow } from './browser-window.ts';
import { desktopNews } from './desktop.ts';
import { admit, callIn, closeServer, ENDED, refuse, sendScript, sendValue } from './host/http.ts';
import { type RuntimeScripts, runtimeScripts } from './host/scripts.ts';
import { Visitors } from './host/visitors.ts';
import { ipcMain } from './ipc-main.ts';
import { pack } from './page/wire.mjs';
import { protocol } from './protocol.ts';

// Not imported: as a module it would load all of fetch with it, before the window is up.
const { createServer } = process.getBuiltinModule('node:http');

const PREFIX = '/runtime';

/** What somebody is told who comes second, and the terminal with them: one of the two is a stranger. */
const SECOND =
  'A second visitor was refused: the address of FileReady was opened before, and it lets in one. If that was not you, end FileReady and start it again.';

export interface PageHost {
  /** The address to open. It lets one visitor in. */
  readonly address: string;
  /** A further address, for one more. */
  newAddress(): string;
  close(): Promise<void>;
}

/** What a window needs to be shown, got ready while the app starts. */
export interface PagePlace {
  readonly server: Server;
  /** Read before anybody asks: they are the first that a page waits for. */
  readonly scripts: RuntimeScripts;
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
 * headers, the unchanged preload runs first, and calls go over loopback. One visitor is let in, and everything they ask for
 * takes the secret of their page and their cookie.
 */
export function hostPage(window: BrowserWindow, { server, scripts }: PagePlace): PageHost {
  const visitors = new Visitors();
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
    const path = visitors.pathOf(request, url.pathname);
    if (path === undefined) return refuse(response);
    if (path.startsWith(PREFIX)) return serveRuntime(request, response, path);
    if (!protocol.mayLoad('app', String(request.headers['sec-fetch-dest'])))
      return refuse(response);
    const asked = new Request(`app://bundle${path}${url.search}`, {
      method: request.method ?? 'GET',
    });
    return servePage(response, asked, scripts.version);
  }

  function open(token: string, response: ServerResponse): void {
    const visitor = visitors.admit(token);
    if (visitor === 'used') console.log(SECOND);
    if (typeof visitor === 'string') refuse(response, visitor === 'used' ? SECOND : ENDED);
    else admit(response, visitor);
  }

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
    if (path === `${PREFIX}/news`) return followNews(response);
    if (path === `${PREFIX}/call` && request.method === 'POST') return call(request, response);
    response.writeHead(404).end();
  }

  async function call(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.headers.origin !== `http://${host}`) return refuse(response);
    const { channel, args } = await callIn(request);
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

  const newAddress = () => `http://${host}/open/${visitors.newToken()}`;
  return { address: newAddress(), newAddress, close: () => closeServer(server, pages) };
}

/** What the app's handler answers, with the stand-in's script in the page before every script of its own, as a preload runs, but not before its first frame. */
async function servePage(response: ServerResponse, asked: Request, version: string): Promise<void> {
  const answer = await protocol.answer(asked);
  const headers = Object.fromEntries(answer.headers);
  const isPage = headers['content-type']?.startsWith('text/html');
  const body = isPage
    ? (await answer.text()).replace(
        '<head>',
        `<head><script defer src=".${PREFIX}/${version}/page.js"></script>`,
      )
    : Buffer.from(await answer.arrayBuffer());
  response.writeHead(answer.status, headers).end(body);
}
