import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { TlsOptions } from 'node:tls';
import { type Answering, page, type SeenRequest, startServer } from './servers.ts';

const FOLDER = join(import.meta.dirname, '../../../fixtures/court-pages');
export const fixture = (name: string) => readFileSync(join(FOLDER, `${name}.html`), 'utf8');
export const TOKEN = 'T'.repeat(128);
export const signedIn = { nextGenCSO: TOKEN, loginResult: '0', errorDescription: '' };
export const json = (response: ServerResponse, value: unknown) =>
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));

/** Pages of a court that behaves, by method and path; a test puts its own in their place. */
const USUAL: Readonly<Record<string, Answering>> = {
  'POST /services/cso-auth': (_request, response) => json(response, signedIn),
  'POST /services/cso-logout': (_request, response) => response.writeHead(204).end(),
  'GET /': (_request, response) => page(response, fixture('landing-bankruptcy')),
  'GET /cgi-bin/login.pl': (_request, response) => page(response, fixture('menus-search-only')),
  'GET /cgi-bin/DisplayMenu.pl': (_request, response) => page(response, fixture('utilities')),
  'GET /cgi-bin/LinkCmecf.pl': (_request, response) => page(response, fixture('link-form')),
  'POST /cgi-bin/LinkCmecf.pl': (request, response) =>
    page(response, fixture(request.url.endsWith('?2') ? 'linked-names' : 'names-table')),
};

/** A court and its authentication service on one local server, with `change` in place of its usual answers. */
export function startScriptedCourt(
  change: Readonly<Record<string, Answering>> = {},
  at: { readonly host?: string; readonly tls?: TlsOptions } = {},
) {
  const answers: Readonly<Record<string, Answering>> = { ...USUAL, ...change };
  const answer = (request: SeenRequest, response: ServerResponse) => {
    const [path = ''] = request.url.split('?');
    const exact =
      answers[`${request.method} ${request.url}`] ?? answers[`${request.method} ${path}`];
    if (exact) exact(request, response);
    else response.writeHead(404).end();
  };
  return startServer(answer, at);
}
