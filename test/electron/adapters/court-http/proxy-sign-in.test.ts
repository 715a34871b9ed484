import { afterEach, describe, expect, it } from 'vitest';
import en from '../../../../assets/text/en.json' with { type: 'json' };
import { courtDoor } from '../../../../electron/adapters/court-http/session/court-door.ts';
import { routesOf } from '../../../../electron/adapters/court-http/wire/proxy-route.ts';
import { proxySignIn } from '../../../../electron/adapters/court-http/wire/proxy-sign-in.ts';
import { endpointOf, startProxy } from './servers.ts';

const SIGN_IN = { username: 'pplain', password: 'never-sent', redactionAcknowledged: true };

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function proxyAsking(schemes: readonly string[]) {
  const proxy = await startProxy(1, 407, schemes);
  closing.push(proxy.close);
  return proxy;
}

const signIn = async (pac: string, url = 'https://court.invb.example') => {
  const answer = await courtDoor({ resolveProxy: async () => pac })
    .open(endpointOf(url, url))
    .signIn(SIGN_IN);
  return answer.ok ? undefined : answer.failure;
};

describe('case 34: a proxy that asks our own connection for a sign-in', () => {
  it.each([
    [['NTLM'], 'proxy-needs-windows-sign-in'],
    [['Negotiate', 'NTLM'], 'proxy-needs-windows-sign-in'],
    [['Kerberos'], 'proxy-needs-windows-sign-in'],
    [['Negotiate', 'Basic realm="Ashgrove"'], 'proxy-needs-windows-sign-in'],
    [['Basic realm="no, NTLM here"'], 'proxy-needs-password'],
    [['Digest realm="Ashgrove", nonce="ntlm", qop="auth"'], 'proxy-needs-password'],
    [['Bearer'], 'proxy-needs-sign-in'],
    [[], 'proxy-needs-sign-in'],
  ])('%j', async (schemes, code) => {
    const { pac, asked } = await proxyAsking(schemes);
    expect(await signIn(pac)).toMatchObject({ code, values: { status: 407 } });
    expect(asked).toEqual(['court.invb.example:443']);
  });

  it('tries the next way of the settings, and tells of the proxy when that is no way either', async () => {
    const { pac } = await proxyAsking(['NTLM']);
    const other = await proxyAsking(['Basic realm="x"']);
    expect(await signIn(`${pac}; ${other.pac}`)).toMatchObject({ code: 'proxy-needs-password' });
    expect(other.asked).toHaveLength(1);
  });

  it('plain http is this machine’s practice court, and goes to no proxy', async () => {
    const { pac, asked } = await proxyAsking(['NTLM']);
    expect((await signIn(pac, 'http://127.0.0.1:1'))?.code).not.toMatch(/^proxy-/);
    expect(asked).toEqual([]);
  });

  it('says the way on, and sends nobody to sign in with the browser', () => {
    for (const code of ['windows-sign-in', 'password', 'sign-in'] as const) {
      const sentence = en[`failure.proxy-needs-${code}`];
      expect(sentence).toMatch(/guided link/);
      expect(sentence).toMatch(/IT department/);
      expect(sentence).toMatch(/network/);
      expect(sentence).not.toMatch(/Sign in to it in your browser/);
    }
  });

  it.each([
    ['PROXY proxy.firm.example:8080', ['proxy']],
    [
      'HTTPS proxy.firm.example:443; PROXY proxy.firm.example:8080; DIRECT',
      ['proxy', 'proxy', 'direct'],
    ],
    ['SOCKS5 127.0.0.1:1080', ['not-supported']],
    ['PROXY [2001:db8::1]:3128', ['proxy']],
    ['proxy.firm.example:8080', ['not-supported']],
    ['DIRECT;', ['direct']],
    ['', ['direct']],
  ])('the settings %j', (line, kinds) => {
    expect(routesOf(line).map(({ kind }) => kind)).toEqual(kinds);
  });

  it('forgets a password in the settings, which is never told or logged', async () => {
    const line = 'PROXY user:pw@proxy.firm.example:8080';
    expect(routesOf(line)).toEqual([
      { kind: 'proxy', host: 'proxy.firm.example', port: 8080, isSecure: false },
    ]);
    const { pac } = await proxyAsking(['NTLM']);
    const failure = await signIn(pac.replace('PROXY ', 'PROXY user:geheim@'));
    expect(JSON.stringify(failure)).not.toContain('geheim');
  });

  it('reads several headings and lists alike', () => {
    expect(proxySignIn(['Basic realm="x"', 'NTLM'])).toBe('proxy-needs-windows-sign-in');
    expect(proxySignIn('basic realm="x",negotiate')).toBe('proxy-needs-windows-sign-in');
    expect(proxySignIn('NTLMish')).toBe('proxy-needs-sign-in');
  });
});
