import { randomBytes } from 'node:crypto';
import { lstat, readFile } from 'node:fs/promises';
import { extname, isAbsolute, relative, resolve } from 'node:path';
import type { Protocol } from 'electron';
import { APP_ORIGIN, HOST, SCHEME } from '../shared/contract/origin.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';

/** Marks where the built page needs the nonce of this load (electron.vite.config.ts). */
const NONCE_PLACE = /__STYLE_NONCE__/g;
/**
 * Marks where the page needs what it must know before its first paint, so it doesn't have to ask (renderer/index.html).
 */
const KNOWN_PLACE = '__KNOWN__';

const TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.woff2', 'font/woff2'],
]);

/**
 * Must run before the app is ready. SECURITY: a standard, secure scheme without fetch, CORS or a way round the policy, and
 * without `codeCache`: compiled scripts in the user's folder would be run unseen by the archive's integrity check.
 */
export function registerAppScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: false } },
  ]);
}

/** What is put into the page as it is served. */
export interface Served {
  /** What the page gets before it asks: look and feel, which profile it shows, whether that is locked, and what stands in the way of a start. */
  readonly known: () => unknown;
  /** What the window says when the page itself is not there. */
  readonly missing: () => { readonly title: string; readonly text: string };
}

/** Serves only the built page, from `root`. */
export function serveApp(protocol: Pick<Protocol, 'handle'>, root: string, served: Served): void {
  protocol.handle(SCHEME, (request) => respond(request, root, served));
  // The first answer loads all of fetch, so we make one to ourselves while the window starts.
  setImmediate(() => respond(new Request(`${APP_ORIGIN}/`), root, served));
}

/**
 * The file an `app://` address means, or undefined when it is not one of ours.
 * SECURITY: decoded once, then checked as a path: `..%2f` and friends stay outside.
 */
export function fileFor(address: string, root: string): string | undefined {
  let url: URL;
  let path: string;
  try {
    url = new URL(address);
    path = decodeURIComponent(url.pathname);
  } catch {
    return undefined;
  }
  if (url.protocol !== `${SCHEME}:` || url.host !== HOST) return undefined;
  if (/[\0\\:%]/.test(path)) return undefined;
  const file = resolve(root, `.${path === '/' ? '/index.html' : path}`);
  const inside = relative(root, file);
  if (inside === '' || inside.startsWith('..') || isAbsolute(inside)) return undefined;
  return TYPES.has(extname(file)) ? file : undefined;
}

async function respond(request: Request, root: string, served: Served): Promise<Response> {
  if (request.method !== 'GET') return new Response(null, { status: 405 });
  const file = fileFor(request.url, root);
  if (!file) return notFound();
  let body: Uint8Array<ArrayBuffer>;
  try {
    // SECURITY: a plain file, never a link that may lead outside.
    if (!(await lstat(file)).isFile()) return notFound();
    body = new Uint8Array(await readFile(file));
  } catch {
    return file === fileFor(`${APP_ORIGIN}/`, root) ? missingPage(served) : notFound();
  }
  const type = TYPES.get(extname(file)) ?? 'application/octet-stream';
  const nonce = randomBytes(16).toString('base64');
  const content = type.startsWith('text/html')
    ? new TextDecoder()
        .decode(body)
        .replace(NONCE_PLACE, nonce)
        .replace(KNOWN_PLACE, () => asAttribute(JSON.stringify(served.known())))
    : body;
  return new Response(content, { headers: headers(type, nonce) });
}

/** SECURITY: text that stays inside the quotes of an attribute, whatever it holds. */
function asAttribute(text: string): string {
  return text.replace(/[&"<>]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** No opener policy: none of our windows opens another, and that policy makes each start wait for an extra process. */
function headers(type: string, nonce: string): Record<string, string> {
  return {
    'Content-Type': type,
    'Content-Security-Policy': contentSecurityPolicy(nonce),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': type.startsWith('text/html')
      ? 'no-store'
      : 'private, max-age=31536000, immutable',
  };
}

/** A window with a sentence, where the installed files are damaged: an empty one would say nothing. */
function missingPage({ missing }: Served): Response {
  const { title, text } = missing();
  const nonce = randomBytes(16).toString('base64');
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>FileReady</title><main><h1>${asAttribute(title)}</h1><p>${asAttribute(text)}</p></main></html>`;
  return new Response(page, { headers: headers('text/html; charset=utf-8', nonce) });
}

function notFound(): Response {
  return new Response(null, { status: 404 });
}
