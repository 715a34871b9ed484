import { afterEach, expect, it } from 'vitest';
import { courtDoor } from '../../../../electron/adapters/court-http/session/court-door.ts';
import { startScriptedCourt } from './scripted-court.ts';
import { endpointOf } from './servers.ts';

const closing: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const open of closing.splice(0)) await open.close();
});
const SIGN_IN = { username: 'invented', password: 'secret', redactionAcknowledged: false };
const LOGIN = { login: 'invented', password: 'secret' };
const refused = {
  code: 'set-by-it',
  values: { policy: 'AllowedHosts', contact: '', hasContact: 'no' },
} as const;

/** A sign-in host and a court on two ports; `isClosed` says of an address whether firm IT has closed it. */
async function at(isClosed: (url: URL) => boolean, change = {}) {
  const signIn = await startScriptedCourt();
  const court = await startScriptedCourt(change);
  closing.push(signIn, court);
  const door = courtDoor({
    resolveProxy: async () => 'DIRECT',
    refusal: (url) => (isClosed(url) ? refused : undefined),
  });
  const endpoint = endpointOf(signIn.url, court.url);
  return { door, endpoint, signIn, court, session: door.open(endpoint) };
}

const said = (result: { ok: boolean }) => result;

it('sends no password to a sign-in host that firm IT has closed', async () => {
  const { session, signIn, court } = await at(() => true);
  expect(said(await session.signIn(SIGN_IN))).toEqual({ ok: false, failure: refused });
  await session.signOut();
  expect([...signIn.seen, ...court.seen]).toEqual([]);
});

it('does not go on to a court that firm IT has closed, and does not probe it', async () => {
  let courtUrl = '';
  const { session, court, door, endpoint } = await at(({ origin }) => origin === courtUrl);
  courtUrl = new URL(court.url).origin;
  expect(said(await session.signIn(SIGN_IN))).toEqual({ ok: false, failure: refused });
  expect(said(await door.probe(endpoint))).toEqual({ ok: false, failure: refused });
  expect(court.seen).toEqual([]);
});

it('follows no redirect to a host that firm IT has closed', async () => {
  let signInUrl = '';
  const { door, endpoint, signIn, court } = await at(({ origin }) => origin === signInUrl, {
    'GET /': (_request: unknown, response: import('node:http').ServerResponse) =>
      response.writeHead(302, { location: `${signInUrl}/elsewhere` }).end(),
  });
  signInUrl = new URL(signIn.url).origin;
  expect(said(await door.probe(endpoint))).toEqual({ ok: false, failure: refused });
  expect(court.seen.map(({ url }) => url)).toEqual(['/']);
  expect(signIn.seen).toEqual([]);
});

it('asks again before each request, so that what was closed meanwhile is sent no login', async () => {
  let isClosed = false;
  const { session, court } = await at(() => isClosed);
  expect(await session.signIn(SIGN_IN)).toMatchObject({ ok: true });
  expect(await session.openLinkForm()).toMatchObject({ ok: true });
  isClosed = true;
  const sent = court.seen.length;
  expect(said(await session.submitLinkForm(LOGIN))).toEqual({ ok: false, failure: refused });
  await session.signOut();
  expect(court.seen.length).toBe(sent);
});
