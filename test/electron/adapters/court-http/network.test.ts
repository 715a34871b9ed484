import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSecureContext } from 'node:tls';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { courtDoor } from '../../../../electron/adapters/court-http/session/court-door.ts';
import type { CourtSession, LinkReview } from '../../../../electron/ports/courts.ts';
import type { Failure, Result } from '../../../../electron/shared/domain/values/result.ts';
import { portOf } from '../../../support/port-of.ts';
import { type Certificate, makeCertificate } from './certificates.ts';
import { fixture, startScriptedCourt, TOKEN } from './scripted-court.ts';
import { endpointOf, page, startProxy, startServer } from './servers.ts';

const closing: { close(): Promise<void> }[] = [];
const kept = async <T extends { close(): Promise<void> }>(starting: Promise<T>): Promise<T> => {
  const started = await starting;
  closing.push(started);
  return started;
};
afterEach(async () => {
  for (const open of closing.splice(0)) await open.close();
});

const SIGN_IN = { username: 'invented', password: 'pässword&1', redactionAcknowledged: true };
const PATIENCE = { page: 2_000, confirm: 500, goodbye: 500 };
const trusting = (...certificates: readonly Certificate[]) =>
  createSecureContext({ ca: certificates.map(({ cert }) => cert), minVersion: 'TLSv1.2' });
const nobody = createSecureContext({ ca: [] });
const doorWith = (pac = 'DIRECT', trust = nobody) =>
  courtDoor({ resolveProxy: async () => pac, trust: () => trust, patience: PATIENCE });
const failureOf = (result: Result<unknown>): Failure | undefined =>
  result.ok ? undefined : result.failure;

/** A run that stands before the one confirming request. */
async function atReview(
  url: string,
  door = doorWith(),
): Promise<readonly [CourtSession, LinkReview]> {
  const session = door.open(endpointOf(url, url));
  expect(await session.signIn(SIGN_IN)).toMatchObject({ ok: true });
  await session.openLinkForm();
  const review = await session.submitLinkForm({ login: 'lögin', password: 'court &=pass' });
  if (!review.ok) throw new Error(review.failure.code);
  return [session, review.value];
}

describe('what goes where', () => {
  it('sends the password in one request only, and the token to the two configured hosts only', async () => {
    // Two names, as in reality: cookies do not tell ports apart.
    const auth = await kept(startScriptedCourt({}, { host: 'localhost' }));
    const court = await kept(startScriptedCourt());
    const session = doorWith().open(endpointOf(auth.url, court.url));
    await session.signIn(SIGN_IN);
    await session.signOut();
    expect(auth.seen.map(({ method, url, cookie }) => `${method} ${url} ${cookie}`)).toEqual([
      'POST /services/cso-auth ',
      `POST /services/cso-logout NextGenCSO=${TOKEN}`,
    ]);
    expect(JSON.parse(auth.seen[0]?.body ?? '')).toEqual({
      loginId: 'invented',
      password: 'pässword&1',
      redactFlag: '1',
    });
    expect(court.seen.every(({ cookie }) => cookie.includes(`NextGenCSO=${TOKEN}`))).toBe(true);
    expect(JSON.stringify(court.seen)).not.toContain('ssword');
  });

  it('sends the form as a browser would, and exactly what the page asked for', async () => {
    const court = await kept(startScriptedCourt());
    const [session, review] = await atReview(court.url);
    expect(await session.confirm(review.pageDigest)).toMatchObject({ kind: 'confirmed' });
    const [form, confirmation] = court.seen
      .filter(({ url }) => url.includes('LinkCmecf'))
      .filter(({ method }) => method === 'POST');
    expect(Object.fromEntries(new URLSearchParams(form?.body))).toEqual({
      cmecf_login: 'lögin',
      cmecf_pw: 'court &=pass',
      csrf_token: 'abc123',
    });
    expect(confirmation?.body).toBe('session_key=k1&button1=Submit');
    expect(form?.contentType).toBe('application/x-www-form-urlencoded');
  });

  it('gives a cookie back to the court that set it, until the session ends', async () => {
    const court = await kept(
      startScriptedCourt({
        'GET /': (_request, response) =>
          response.setHeader('set-cookie', 'visit=7; Path=/') &&
          page(response, fixture('landing-bankruptcy')),
      }),
    );
    const [session] = await atReview(court.url);
    const forms = court.seen.filter(({ url }) => url.includes('LinkCmecf'));
    expect(forms.map(({ cookie }) => cookie.includes('visit=7'))).toEqual(forms.map(() => true));
    await session.signOut();
  });
});

describe('connections', () => {
  it('fetches pages over one connection, and sends whatever changes something over a fresh one', async () => {
    const court = await kept(startScriptedCourt());
    const [session, review] = await atReview(court.url);
    await session.confirm(review.pageDigest);
    await session.signOut();
    const posts = court.seen.filter(({ method }) => method === 'POST');
    expect(posts.map(({ turn }) => turn)).toEqual([1, 1, 1, 1]);
    const pages = court.seen.filter(({ method }) => method === 'GET');
    expect(new Set(pages.map(({ connection }) => connection)).size).toBe(1);
    expect(posts.map(({ connection }) => connection)).not.toContain(pages[0]?.connection);
  });

  it('fetches a page once more when the court had closed the kept connection, and a page only', async () => {
    const court = await kept(
      startScriptedCourt({
        'GET /cgi-bin/LinkCmecf.pl': ({ turn }, response) =>
          turn > 1 ? response.socket?.destroy() : page(response, fixture('link-form')),
      }),
    );
    const [session] = await atReview(court.url);
    expect(
      court.seen.filter(({ url, method }) => method === 'GET' && url.includes('LinkCmecf')),
    ).toHaveLength(2);
    await session.signOut();
  });
});

describe('B33: redirects', () => {
  it.each([301, 302, 303, 307, 308])(
    'a %i to another host gets nothing, and both hosts are named',
    async (status) => {
      const elsewhere = await kept(
        startServer((_request, response) => response.end('caught'), { host: 'localhost' }),
      );
      const away: Parameters<typeof startScriptedCourt>[0] = {
        'POST /cgi-bin/LinkCmecf.pl': (_request, response) =>
          response.writeHead(status, { location: `${elsewhere.url}/caught` }).end(),
      };
      const court = await kept(startScriptedCourt(away));
      const session = doorWith().open(endpointOf(court.url, court.url));
      await session.signIn(SIGN_IN);
      await session.openLinkForm();
      const sent = await session.submitLinkForm({ login: 'l', password: 'secret' });
      expect(failureOf(sent)).toEqual({
        code: 'court-redirected-away',
        values: { from: new URL(court.url).host, to: new URL(elsewhere.url).host },
      });
      expect(elsewhere.seen).toEqual([]);
    },
  );

  it.each([301, 302, 303, 307, 308])(
    'a sign-in answered with %i to another host leaves the password here',
    async (status) => {
      const elsewhere = await kept(
        startServer((_request, response) => response.end('caught'), { host: 'localhost' }),
      );
      const court = await kept(
        startScriptedCourt({
          'POST /services/cso-auth': (_request, response) =>
            response.writeHead(status, { location: elsewhere.url }).end(),
        }),
      );
      const session = doorWith().open(endpointOf(court.url, court.url));
      expect(failureOf(await session.signIn(SIGN_IN))?.code).toBe('court-redirected-away');
      expect(elsewhere.seen).toEqual([]);
    },
  );

  it.each([307, 308])(
    'a %i to the same host is not followed with the body either',
    async (status) => {
      const court = await kept(
        startScriptedCourt({
          'POST /cgi-bin/LinkCmecf.pl?2': (_request, response) =>
            response.writeHead(status, { location: '/again' }).end(),
        }),
      );
      const [session, review] = await atReview(court.url);
      expect(await session.confirm(review.pageDigest)).toEqual({
        kind: 'unknown',
        detail: 'court-redirected-away',
      });
      expect(court.seen.filter(({ url }) => url === '/again')).toEqual([]);
    },
  );

  it('a 303 to a page of the court is followed with a GET', async () => {
    const court = await kept(
      startScriptedCourt({
        'POST /cgi-bin/LinkCmecf.pl?2': (_request, response) =>
          response.writeHead(303, { location: '/done' }).end(),
        'GET /done': (_request, response) => {
          // A page takes its time, and has as long as any other.
          setTimeout(() => page(response, fixture('linked')), 50);
        },
      }),
    );
    const [session, review] = await atReview(court.url);
    expect(await session.confirm(review.pageDigest)).toEqual({ kind: 'confirmed' });
    expect(court.seen.filter(({ url }) => url === '/done').map(({ body }) => body)).toEqual(['']);
  });

  it.each([300, 304, 399])('a %i to a page of the court is followed', async (status) => {
    const court = await kept(
      startScriptedCourt({
        'GET /': (_request, response) => response.writeHead(status, { location: '/on#part' }).end(),
        'GET /on': (_request, response) => page(response, fixture('landing-bankruptcy')),
      }),
    );
    const session = doorWith().open(endpointOf(court.url, court.url));
    expect(await session.signIn(SIGN_IN)).toMatchObject({ ok: true });
    expect(court.seen.filter(({ url }) => url === '/on')).toHaveLength(1);
  });

  it('a court that is gone after a redirect is a failure, and nothing that it said counts', async () => {
    const court = await kept(
      startScriptedCourt({
        'GET /': (_request, response) => response.writeHead(302, { location: '/on' }).end(),
        'GET /on': (_request, response) => response.socket?.destroy(),
      }),
    );
    const session = doorWith().open(endpointOf(court.url, court.url));
    expect(failureOf(await session.signIn(SIGN_IN))).toMatchObject({
      code: 'court-answer-broke-off',
      values: { host: new URL(court.url).host },
    });
  });

  it.each([400, 404, 503])('an answer of %i is an error of that host', async (status) => {
    const court = await kept(
      startScriptedCourt({ 'GET /': (_request, response) => response.writeHead(status).end() }),
    );
    const session = doorWith().open(endpointOf(court.url, court.url));
    const { host } = new URL(court.url);
    expect(failureOf(await session.signIn(SIGN_IN))).toEqual({
      code: 'court-answered-error',
      values: { host, status },
    });
  });

  it.each([
    ['in a loop', '/', 'court-too-many-redirects'],
    ['to another port', 'http://127.0.0.1:1/', 'court-redirected-away'],
    ['to another scheme', 'ftp://127.0.0.1/', 'court-redirected-away'],
    ['to a file', 'file:///etc/passwd', 'court-redirected-away'],
    ['to nowhere', undefined, 'court-redirected-away'],
    ['to nonsense', 'http://[', 'court-redirected-away'],
  ])('%s', async (_how, location, code) => {
    const court = await kept(
      startScriptedCourt({
        'GET /': (_request, response) =>
          response.writeHead(302, location === undefined ? {} : { location }).end(),
      }),
    );
    const session = doorWith().open(endpointOf(court.url, court.url));
    const { host: from } = new URL(court.url);
    const to = URL.parse(location ?? '', court.url)?.host ?? '?';
    const values = code === 'court-too-many-redirects' ? { host: from } : { from, to };
    expect(failureOf(await session.signIn(SIGN_IN))).toEqual({ code, values });
  });
});

describe('B34, F34: certificates', () => {
  const signInAt = async (certificate: Certificate, trust = trusting(certificate), tls = {}) => {
    const court = await kept(
      startScriptedCourt({}, { host: 'localhost', tls: { ...certificate, ...tls } }),
    );
    const session = doorWith('DIRECT', trust).open(endpointOf(court.url, court.url));
    const result = await session.signIn(SIGN_IN);
    await session.signOut();
    return { failure: failureOf(result), seen: court.seen };
  };

  it('talks to a court whose certificate the machine trusts', async () => {
    const { failure, seen } = await signInAt(makeCertificate('localhost'));
    expect(failure).toBeUndefined();
    expect(seen.length).toBeGreaterThan(2);
  });

  it.each([
    [
      'made out by nobody we know',
      makeCertificate('localhost'),
      nobody,
      'court-certificate-unknown-issuer',
    ],
    [
      'of another host',
      makeCertificate('ecf.invb.example'),
      undefined,
      'court-certificate-wrong-host',
    ],
    [
      'that has run out',
      makeCertificate('localhost', '2001-01-01', '2002-01-01'),
      undefined,
      'court-certificate-expired',
    ],
    [
      'that is not valid yet',
      makeCertificate('localhost', '9998-01-01', '9999-12-31'),
      undefined,
      'court-certificate-expired',
    ],
  ])('sends nothing past a certificate %s', async (_what, certificate, trust, code) => {
    const { failure, seen } = await signInAt(certificate, trust);
    expect(failure?.code).toBe(code);
    expect(failure?.values?.host).toMatch(/^localhost:/);
    expect(seen).toEqual([]);
  });

  it('sends nothing over TLS 1.1', async () => {
    const certificate = makeCertificate('localhost');
    const old = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' };
    const { failure, seen } = await signInAt(certificate, trusting(certificate), old);
    expect(failure?.code).toBe('court-old-tls');
    expect(seen).toEqual([]);
  });

  it('sends nothing to a server without TLS where TLS is due', async () => {
    const plain = await kept(startScriptedCourt());
    const url = plain.url.replace('http:', 'https:');
    const session = doorWith().open(endpointOf(url, url));
    expect(failureOf(await session.signIn(SIGN_IN))?.code).toBe('court-old-tls');
    expect(plain.seen).toEqual([]);
  });
});

it('trusts the machine’s roots and no others, if not told otherwise', async () => {
  const tls = makeCertificate('localhost');
  const court = await kept(startScriptedCourt({}, { host: 'localhost', tls }));
  const usual = courtDoor({ resolveProxy: async () => 'DIRECT' });
  const refused = await usual.open(endpointOf(court.url, court.url)).signIn(SIGN_IN);
  expect(failureOf(refused)?.code).toBe('court-certificate-unknown-issuer');
});

// Node reads the system's roots from a file of one's choice on Linux only.
describe.runIf(process.platform === 'linux')('B35: a firm that inspects TLS', () => {
  const ask = promisify(execFile);
  const child = new URL('../../../support/ask-court.ts', import.meta.url).pathname;
  const firm = makeCertificate('localhost');
  async function askCourt(trusted: Certificate) {
    const court = await kept(startScriptedCourt({}, { host: 'localhost', tls: firm }));
    const roots = join(mkdtempSync(join(tmpdir(), 'fileready-roots-')), 'roots.pem');
    writeFileSync(roots, trusted.cert);
    const env = { ...process.env, SSL_CERT_FILE: roots };
    const { stdout } = await ask(process.execPath, [child, court.url], { env });
    return { ...JSON.parse(stdout), host: new URL(court.url).host };
  }

  it('is let through by the roots the machine trusts, and the log says once who vouched', async () => {
    const { result, log, host } = await askCourt(firm);
    expect(result).toMatchObject({ ok: true });
    expect(log).toEqual([`certificate of ${host} issued by Invented Test Authority`]);
  });

  it('is stopped where the machine does not know it', async () => {
    const { result, log } = await askCourt(makeCertificate('elsewhere.example'));
    expect(result).toMatchObject({ failure: { code: 'court-certificate-unknown-issuer' } });
    expect(log).toEqual([]);
  });
});

describe('a court that can’t be reached (F28)', () => {
  it.each([
    ['no server there', 'http://127.0.0.1:1', 'court-not-reached'],
    ['no such name', 'https://ecf.nowhere.invalid', 'court-name-not-found'],
  ])('%s', async (_what, url, code) => {
    const session = doorWith().open(endpointOf(url, url));
    expect(failureOf(await session.signIn(SIGN_IN))?.code).toBe(code);
  });

  it('says "not sent" when the court is gone before the confirmation', async () => {
    const court = await kept(startScriptedCourt());
    const [session, review] = await atReview(court.url);
    await court.close();
    expect(await session.confirm(review.pageDigest)).toMatchObject({
      kind: 'not-sent',
      failure: { code: 'court-not-reached' },
    });
  });

  it('says "unknown" as soon as the connection was open, and never tries again', async () => {
    const court = await kept(
      startScriptedCourt({
        'POST /cgi-bin/LinkCmecf.pl?2': (_request, response) => response.socket?.destroy(),
      }),
    );
    const [session, review] = await atReview(court.url);
    expect(await session.confirm(review.pageDigest)).toEqual({
      kind: 'unknown',
      detail: 'court-answer-broke-off',
    });
    expect(court.seen.filter(({ url }) => url.endsWith('?2'))).toHaveLength(1);
  });

  it('ends what is under way when the machine goes to sleep (F18)', async () => {
    const sleep = new AbortController();
    const court = await kept(
      startScriptedCourt({ 'POST /cgi-bin/LinkCmecf.pl?2': () => sleep.abort() }),
    );
    const session = doorWith().open(endpointOf(court.url, court.url), sleep.signal);
    await session.signIn(SIGN_IN);
    await session.openLinkForm();
    const review = await session.submitLinkForm({ login: 'l', password: 'p' });
    const outcome = await session.confirm(review.ok ? review.value.pageDigest : '');
    expect(outcome).toEqual({ kind: 'unknown', detail: 'court-answer-too-slow' });
    await session.signOut();
    expect(court.seen.filter(({ url }) => url.includes('logout'))).toEqual([]);
  });
});

describe('proxies (F34)', () => {
  const certificate = makeCertificate('court.invb.example');
  const behind = (refusal?: number) =>
    kept(startScriptedCourt({}, { tls: certificate })).then(async (court) => ({
      court,
      proxy: await kept(startProxy(court.port, refusal)),
    }));
  const signInThrough = (pac: string) => {
    const url = 'https://court.invb.example';
    return doorWith(pac, trusting(certificate)).open(endpointOf(url, url)).signIn(SIGN_IN);
  };

  it('goes through the system’s proxy, which learns the court’s name and no more', async () => {
    const { court, proxy } = await behind();
    expect(await signInThrough(proxy.pac)).toMatchObject({ ok: true });
    expect(new Set(proxy.asked)).toEqual(new Set(['court.invb.example:443']));
    expect(court.seen.length).toBeGreaterThan(2);
  });

  it('takes the next way when a proxy is down', async () => {
    const { proxy } = await behind();
    expect(await signInThrough(`PROXY 127.0.0.1:1; ${proxy.pac}`)).toMatchObject({ ok: true });
  });

  it.each([
    [407, 'proxy-needs-sign-in'],
    [403, 'proxy-refused'],
  ])('names a proxy that answers %i', async (status, code) => {
    const { court, proxy } = await behind(status);
    expect(failureOf(await signInThrough(proxy.pac))).toMatchObject({ code, values: { status } });
    expect(court.seen).toEqual([]);
  });

  it('goes through a proxy that is reached over TLS itself, if its certificate is trusted', async () => {
    const own = makeCertificate('127.0.0.1', undefined, undefined, 'Invented Proxy Authority');
    const court = await kept(startScriptedCourt({}, { tls: certificate }));
    const proxy = await kept(startProxy(court.port, undefined, [], own));
    const url = 'https://court.invb.example';
    const through = (trust: typeof nobody) =>
      doorWith(proxy.pac, trust).open(endpointOf(url, url)).signIn(SIGN_IN);
    expect(await through(trusting(own, certificate))).toMatchObject({ ok: true });
    expect(proxy.asked).toContain('court.invb.example:443');
    const before = court.seen.length;
    expect(await through(trusting(certificate))).toMatchObject({ ok: false });
    expect(court.seen).toHaveLength(before);
  });

  it('names a kind of proxy it can’t use', async () => {
    expect(failureOf(await signInThrough('SOCKS5 127.0.0.1:1080'))).toMatchObject({
      code: 'proxy-not-supported',
      values: { name: 'SOCKS5' },
    });
  });

  it('checks the court’s certificate behind the proxy too', async () => {
    const { proxy } = await behind();
    const url = 'https://court.invb.example';
    const session = doorWith(proxy.pac, nobody).open(endpointOf(url, url));
    expect(failureOf(await session.signIn(SIGN_IN))?.code).toBe('court-certificate-unknown-issuer');
  });
});

describe('B36: answers without end', () => {
  it.each<[string, Parameters<typeof startScriptedCourt>[0], string]>([
    [
      '3 MB of page',
      { 'GET /': (_request, response) => page(response, 'x'.repeat(3 * 1024 * 1024)) },
      'court-answer-too-large',
    ],
    [
      'a page that drips',
      {
        'GET /': (_request, response) => {
          response.writeHead(200);
          const drip = setInterval(() => response.write('x'), 50);
          response.on('close', () => clearInterval(drip));
        },
      },
      'court-answer-too-slow',
    ],
    ['no answer at all', { 'GET /': () => undefined }, 'court-answer-too-slow'],
    [
      'B43: headers without end',
      {
        'GET /': (_request, response) =>
          response.writeHead(200, { 'x-long': 'x'.repeat(60_000) }).end(),
      },
      'court-answer-broke-off',
    ],
    [
      'half a page',
      {
        'GET /': (_request, response) => {
          response.writeHead(200, { 'content-length': '1000' });
          response.write('half', () => response.socket?.destroy());
        },
      },
      'court-answer-broke-off',
    ],
    [
      'an error page',
      { 'GET /': (_request, response) => response.writeHead(503).end() },
      'court-answered-error',
    ],
  ])('%s: %s', async (_what, change, code) => {
    const court = await kept(startScriptedCourt(change));
    const session = courtDoor({
      resolveProxy: async () => 'DIRECT',
      patience: { ...PATIENCE, page: 700 },
    }).open(endpointOf(court.url, court.url));
    expect(failureOf(await session.signIn(SIGN_IN))?.code).toBe(code);
  });
});

describe('B39: a page in another encoding', () => {
  it('shows a name with an accent as the court wrote it, and links by it', async () => {
    const names = fixture('names-table').replace('<html>', '<html><meta charset="windows-1252">');
    const [, second = ''] = /<td>([^<]+)<\/td>/.exec(names) ?? [];
    const body = Buffer.from(names.replaceAll(second, 'José Núñez'), 'latin1');
    const court = await kept(
      startScriptedCourt({
        'POST /cgi-bin/LinkCmecf.pl': (_request, response) =>
          response.writeHead(200, { 'content-type': 'text/html' }).end(body),
      }),
    );
    const [, review] = await atReview(court.url);
    expect(Object.values(review.names).join()).toContain('José Núñez');
  });
});

describe('B36: a host that accepts the connection and never speaks TLS', () => {
  it.each([
    ['directly', false],
    ['through a proxy', true],
  ])('%s: is given up in time, with no error that nobody hears', async (_how, isByProxy) => {
    const open = new Set<Socket>();
    const silent = createServer((socket) => {
      open.add(socket);
      socket.on('error', () => socket.destroy());
    });
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    closing.push({
      close: async () => {
        for (const socket of open) socket.destroy();
        await new Promise((resolve) => silent.close(resolve));
      },
    });
    const unheard: unknown[] = [];
    const hear = (error: unknown) => unheard.push(error);
    process.on('uncaughtExceptionMonitor', hear);
    try {
      const port = portOf(silent);
      const pac = isByProxy ? (await kept(startProxy(port))).pac : 'DIRECT';
      const door = courtDoor({
        resolveProxy: async () => pac,
        trust: () => nobody,
        patience: { page: 200, confirm: 200, goodbye: 200 },
      });
      const url = `https://127.0.0.1:${port}`;
      const failed = failureOf(await door.open(endpointOf(url, url)).signIn(SIGN_IN));
      expect(failed?.code).toBe('court-answer-too-slow');
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(unheard).toEqual([]);
    } finally {
      process.off('uncaughtExceptionMonitor', hear);
    }
  });
});
