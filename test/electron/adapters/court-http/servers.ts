import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { connect, type Socket } from 'node:net';
import type { TlsOptions } from 'node:tls';
import type { CourtEndpoint } from '../../../../electron/shared/domain/courts/endpoint.ts';
import { CourtId } from '../../../../electron/shared/domain/values/ids.ts';
import { portOf } from '../../../support/port-of.ts';

/** One request as a server saw it. */
export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly cookie: string;
  readonly contentType: string;
  readonly body: string;
  /** Which connection carried it, counted from 1, and the how-manieth on that connection it was. */
  readonly connection: number;
  readonly turn: number;
}

/** A local server that writes down what reaches it. */
export interface TestServer {
  readonly url: string;
  readonly port: number;
  readonly seen: readonly SeenRequest[];
  close(): Promise<void>;
}

export type Answering = (request: SeenRequest, response: ServerResponse) => void;

/** Starts a server on loopback; `host` is the name in its address; with `tls` it speaks https. */
export async function startServer(
  answer: Answering,
  { host = '127.0.0.1', tls }: { readonly host?: string; readonly tls?: TlsOptions } = {},
): Promise<TestServer> {
  const seen: SeenRequest[] = [];
  const sockets = new Map<Socket, { readonly number: number; requests: number }>();
  const listener: RequestListener = async (request: IncomingMessage, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method = '', url = '', headers } = request;
    const body = Buffer.concat(chunks).toString('utf8');
    const carrier = sockets.get(request.socket) ?? { number: 0, requests: 0 };
    carrier.requests += 1;
    const { number: connection, requests: turn } = carrier;
    const { cookie = '', 'content-type': contentType = '' } = headers;
    const one = { method, url, cookie, contentType, body, connection, turn };
    seen.push(one);
    answer(one, response);
  };
  const server = tls ? createSecureServer(tls, listener) : createServer(listener);
  server.on('connection', (socket: Socket) => {
    sockets.set(socket, { number: sockets.size + 1, requests: 0 });
    socket.on('error', () => socket.destroy());
  });
  server.on('tlsClientError', (_error, socket: Socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = portOf(server);
  return {
    url: `${tls ? 'https' : 'http'}://${host}:${port}`,
    port,
    seen,
    close: async () => {
      for (const socket of sockets.keys()) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A proxy (reached over TLS with `tls`) that tunnels every CONNECT to one local port, or answers with `refusal` and asks for a sign-in by these `schemes`. */
export async function startProxy(
  targetPort: number,
  refusal?: number,
  schemes: readonly string[] = [],
  tls?: TlsOptions,
) {
  const asked: string[] = [];
  const open = new Set<{ destroy(): unknown }>();
  const listener: RequestListener = ({ url = '' }, response) => {
    asked.push(url);
    response.writeHead(refusal ?? 500, { 'proxy-authenticate': [...schemes] }).end();
  };
  const server = tls ? createSecureServer(tls, listener) : createServer(listener);
  server.on('connect', (request, client) => {
    asked.push(request.url ?? '');
    open.add(client);
    client.on('error', () => client.destroy());
    const asks = schemes.map((scheme) => `Proxy-Authenticate: ${scheme}\r\n`).join('');
    if (refusal !== undefined) return client.end(`HTTP/1.1 ${refusal} No\r\n${asks}\r\n`);
    const upstream = connect(targetPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
    open.add(upstream);
    upstream.on('error', () => client.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = portOf(server);
  return {
    pac: `${tls ? 'HTTPS' : 'PROXY'} 127.0.0.1:${port}`,
    asked,
    close: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** An endpoint straight from two addresses, for courts that only tests have. */
export function endpointOf(authUrl: string, ecfUrl: string): CourtEndpoint {
  return {
    courtId: CourtId.parse('invb'),
    authUrl,
    ecfUrl,
    isPractice: ecfUrl.startsWith('http:'),
  };
}

export const page = (response: ServerResponse, html: string, headers = {}) =>
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html);
