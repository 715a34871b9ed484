import { type ClientRequest, type RequestOptions, request } from 'node:http';
import { connect as connectTcp, isIP, Socket } from 'node:net';
import { connect as connectTls, type SecureContext } from 'node:tls';
import type { Failure } from '../../../shared/domain/values/result.ts';
import { networkFailure } from './network-failure.ts';
import { type Route, routesOf } from './proxy-route.ts';
import { proxySignIn } from './proxy-sign-in.ts';

/** A new connection with no request sent on it yet, or why there is none. */
export type Connected = { readonly socket: Socket } | { readonly failure: Failure };

/** What connecting needs from the machine. */
export interface Network {
  readonly resolveProxy: (url: string) => Promise<string>;
  /** Why firm IT lets nothing be sent to this address, if it does not. Asked before each request. */
  readonly refusal?: ((url: URL) => Failure | undefined) | undefined;
  /** The roots that the operating system trusts. */
  readonly trust: () => SecureContext;
  /**
   * Called with the issuer of a host's certificate. Behind a firm's inspecting proxy that is the firm, which
   * diagnostics should show.
   */
  readonly onSecured?:
    | ((about: { readonly host: string; readonly issuer: string }) => void)
    | undefined;
}

/**
 * Opens a new connection to the host of `url`, through the system's proxy if it has one, with TLS for https. Listeners for errors
 * stay on: when a host never answers, giving up breaks the connection at several layers, one after the other, and an error
 * that nobody hears ends the app.
 */
export async function connect(url: URL, network: Network, signal: AbortSignal): Promise<Connected> {
  const routes = await routesFor(url, network);
  let failure: Failure = {
    code: 'court-not-reached',
    values: { host: url.host, code: 'no-route' },
  };
  for (const route of routes) {
    const opened = await openRoute(route, url, network, signal);
    if ('socket' in opened) {
      return url.protocol === 'https:' ? secure(opened.socket, url, network, signal) : opened;
    }
    failure = opened.failure;
    if (signal.aborted) break;
  }
  return { failure };
}

/** Plain http is the practice court on this machine, so it needs no proxy. */
async function routesFor(url: URL, network: Network): Promise<readonly Route[]> {
  if (url.protocol === 'http:') return [{ kind: 'direct' }];
  // Some proxy scripts look at the path. Proxies don't need to see it.
  return routesOf(await network.resolveProxy(`${url.origin}/`));
}

function openRoute(
  route: Route,
  url: URL,
  network: Network,
  signal: AbortSignal,
): Promise<Connected> {
  switch (route.kind) {
    case 'direct':
      return openDirect(url, signal);
    case 'proxy':
      return openTunnel(route, url, network, signal);
    case 'not-supported':
      return Promise.resolve({
        failure: { code: 'proxy-not-supported', values: { name: route.name } },
      });
  }
}

const portOf = (url: URL) => Number(url.port || (url.protocol === 'https:' ? 443 : 80));
const hostOf = (url: URL) => url.hostname.replace(/^\[|\]$/g, '');

function openDirect(url: URL, signal: AbortSignal): Promise<Connected> {
  return new Promise((resolve) => {
    const socket = connectTcp({ host: hostOf(url), port: portOf(url), signal });
    socket.on('error', (error) => resolve({ failure: failureOf(error, url, signal) }));
    socket.once('connect', () => resolve({ socket }));
  });
}

/** RFC 9110, 9.3.6: the proxy connects us to the court and sees only the host name and port. */
function openTunnel(
  route: Extract<Route, { kind: 'proxy' }>,
  url: URL,
  network: Network,
  signal: AbortSignal,
): Promise<Connected> {
  const target = `${url.hostname}:${portOf(url)}`;
  return new Promise((resolve) => {
    const tunnel = askProxy(route, network, {
      method: 'CONNECT',
      path: target,
      headers: { host: target },
      signal,
    });
    tunnel.on('error', (error) => resolve({ failure: failureOf(error, url, signal) }));
    tunnel.once('connect', ({ statusCode = 0, headers }, socket) => {
      // Without an agent this is always a socket, plain or TLS; Node's types only promise a stream.
      if (statusCode === 200 && socket instanceof Socket) return resolve({ socket });
      socket.destroy();
      const proxy = `${route.host}:${route.port}`;
      const code =
        statusCode === 407 ? proxySignIn(headers['proxy-authenticate']) : 'proxy-refused';
      resolve({ failure: { code, values: { proxy, status: statusCode } } });
    });
    tunnel.end();
  });
}

/** A request to the proxy itself. SECURITY: one that is reached over TLS shows a certificate that the machine trusts. */
function askProxy(
  { host, port, isSecure }: Extract<Route, { kind: 'proxy' }>,
  { trust }: Network,
  options: RequestOptions,
): ClientRequest {
  const place = { host: hostOf(new URL(`http://${host}`)), port };
  if (!isSecure) return request({ ...place, ...options, agent: false });
  const createConnection = () =>
    connectTls({
      ...place,
      ...(isIP(place.host) ? {} : { servername: place.host }),
      secureContext: trust(),
      minVersion: 'TLSv1.2',
      rejectUnauthorized: true,
      ALPNProtocols: ['http/1.1'],
    });
  // With an agent, Node would open the connection its own way.
  return request({ ...place, ...options, createConnection });
}

/** SECURITY: TLS 1.2 or newer, checked against the machine's roots and the court's own name; there is no way around a failure. */
function secure(
  plain: Socket,
  url: URL,
  network: Network,
  signal: AbortSignal,
): Promise<Connected> {
  return new Promise((resolve) => {
    const host = hostOf(url);
    const socket = connectTls({
      socket: plain,
      host,
      ...(isIP(host) ? {} : { servername: host }),
      secureContext: network.trust(),
      minVersion: 'TLSv1.2',
      rejectUnauthorized: true,
      ALPNProtocols: ['http/1.1'],
    });
    const stop = () => socket.destroy(new Error('stopped'));
    signal.addEventListener('abort', stop, { once: true });
    socket.on('error', (error) => resolve({ failure: failureOf(error, url, signal) }));
    socket.once('close', () => {
      signal.removeEventListener('abort', stop);
      resolve({ failure: failureOf(undefined, url, signal) });
    });
    socket.once('secureConnect', () => {
      const { issuer } = socket.getPeerCertificate();
      network.onSecured?.({ host: url.host, issuer: String(issuer?.O ?? issuer?.CN ?? '') });
      resolve({ socket });
    });
  });
}

function failureOf(error: unknown, url: URL, signal: AbortSignal): Failure {
  if (signal.aborted) return { code: 'court-answer-too-slow', values: { host: url.host } };
  return networkFailure(error, url.host);
}
