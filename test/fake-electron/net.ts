import { type ClientRequest, type IncomingMessage, request as requestPlain } from 'node:http';
import { type RequestOptions, request as requestSecured } from 'node:https';

/** What a request of Electron's `net` takes; the session decides about proxies there, and there are none here. */
type NetRequest = RequestOptions & { readonly session?: unknown; readonly redirect?: string };

/** Stands in for Electron's `net`: real requests, made by Node. Node follows no redirect, as `redirect: 'manual'` asks. */
export const net = {
  request({ session: _session, redirect: _redirect, ...options }: NetRequest): ClientRequest {
    const isPlain = options.protocol === 'http:';
    const request = isPlain ? requestPlain(options) : requestSecured(options);
    return request.on('response', (response: IncomingMessage) => {
      const { statusCode = 0, headers } = response;
      const isRedirect = statusCode >= 300 && statusCode < 400 && headers.location !== undefined;
      if (isRedirect) request.emit('redirect', statusCode, options.method, headers.location);
    });
  },
};
