import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type EndpointAllowance,
  originsOf,
  parseEndpoint,
} from '../../../../../electron/shared/domain/courts/endpoint.ts';

const AUTH = 'https://pacer.login.uscourts.gov';
const ECF = 'https://ecf.alnb.uscourts.gov';
const parse = (ecfUrl: string, allowance?: EndpointAllowance, authUrl = AUTH) =>
  parseEndpoint({ courtId: 'alnb', authUrl, ecfUrl }, allowance);
const problemWith = (ecfUrl: string, allowance?: EndpointAllowance) => {
  const parsed = parse(ecfUrl, allowance);
  return parsed.ok ? 'ok' : parsed.failure.problems?.[0]?.code;
};

describe('addresses of a court', () => {
  it.each([
    ['as published', ECF, ECF],
    ['with a slash', `${ECF}/`, ECF],
    ['with spaces around', `  ${ECF}\n`, ECF],
    ['in capitals', 'HTTPS://ECF.ALNB.USCOURTS.GOV', ECF],
    [
      'with a port of its own',
      'https://ecf-test.alnb.uscourts.gov:8443',
      'https://ecf-test.alnb.uscourts.gov:8443',
    ],
    [
      'of the asbestos cases',
      'https://ecf.ohndad.ohnd.uscourts.gov',
      'https://ecf.ohndad.ohnd.uscourts.gov',
    ],
  ])('are taken %s', (_how, text, url) => {
    const parsed = parse(text);
    expect(parsed).toEqual({
      ok: true,
      value: { courtId: 'alnb', authUrl: AUTH, ecfUrl: url, isPractice: false },
    });
  });

  it.each([
    ['B26: http', 'http://ecf.alnb.uscourts.gov', 'endpoint-not-https'],
    ['B26: http on this machine', 'http://127.0.0.1:4000', 'endpoint-not-https'],
    ['B27: a file', 'file:///etc/passwd', 'endpoint-not-https'],
    ['B27: data', 'data:text/html,x', 'endpoint-not-https'],
    ['B27: a script', 'javascript:alert(1)', 'endpoint-not-https'],
    ['B27: a socket', 'ws://ecf.alnb.uscourts.gov', 'endpoint-not-https'],
    ['B27: the app itself', 'app://bundle/', 'endpoint-not-https'],
    ['B28: a name before @', 'https://ecf.alnb.uscourts.gov@evil.example', 'endpoint-has-user'],
    ['B28: name and password', 'https://a:b@ecf.alnb.uscourts.gov', 'endpoint-has-user'],
    ['B28: an empty name', 'https://@ecf.alnb.uscourts.gov', 'endpoint-has-user'],
    ['B29: a Cyrillic letter', 'https://\u0435cf.alnb.uscourts.gov', 'endpoint-odd-letters'],
    ['B29: the same in ASCII', 'https://xn--cf-mlc.alnb.uscourts.gov', 'endpoint-odd-letters'],
    ['B30: circled letters', 'https://\u24d4cf.alnb.uscourts.gov', 'endpoint-odd-letters'],
    ['B30: a zero-width space', 'https://ecf\u200b.alnb.uscourts.gov', 'endpoint-odd-letters'],
    ['B30: no slashes', 'https:ecf.alnb.uscourts.gov', 'endpoint-written-oddly'],
    ['B30: three slashes', 'https:///ecf.alnb.uscourts.gov', 'endpoint-written-oddly'],
    ['B30: backslashes', 'https:\\\\ecf.alnb.uscourts.gov', 'endpoint-written-oddly'],
    ['B30: a tab inside', 'https://ecf.al\tnb.uscourts.gov', 'endpoint-odd-letters'],
    ['B30: a line break inside', 'https://ecf.al\nnb.uscourts.gov', 'endpoint-odd-letters'],
    ['B32: a dot at the end', 'https://ecf.alnb.uscourts.gov.', 'endpoint-not-a-host'],
    ['B32: two dots', 'https://ecf..uscourts.gov', 'endpoint-not-a-host'],
    ['B32: a port too high', 'https://ecf.alnb.uscourts.gov:99999', 'endpoint-not-an-address'],
    [
      'B32: a port that goes without saying',
      'https://ecf.alnb.uscourts.gov:443',
      'endpoint-written-oddly',
    ],
    ['B32: a path', 'https://ecf.alnb.uscourts.gov/cgi-bin/', 'endpoint-has-path'],
    ['B32: a path that goes up', 'https://ecf.alnb.uscourts.gov/..', 'endpoint-written-oddly'],
    ['B32: a query', 'https://ecf.alnb.uscourts.gov/?a=1', 'endpoint-has-path'],
    ['B32: an empty query', 'https://ecf.alnb.uscourts.gov?', 'endpoint-has-path'],
    ['B32: a fragment', 'https://ecf.alnb.uscourts.gov/#x', 'endpoint-has-path'],
    ['a number for a host', 'https://2130706433', 'endpoint-not-a-host'],
    ['an address of this machine', 'https://127.0.0.1', 'endpoint-not-a-host'],
    ['an IPv6 address', 'https://[::1]', 'endpoint-not-a-host'],
    ['a host without a domain', 'https://localhost', 'endpoint-not-a-host'],
    ['a host that begins with a dash', 'https://-ecf.uscourts.gov', 'endpoint-not-a-host'],
    ['an encoded host', 'https://ecf%2ealnb.uscourts.gov', 'endpoint-written-oddly'],
    ['no address', 'ecf.alnb.uscourts.gov', 'endpoint-not-an-address'],
    ['nothing', '   ', 'field-required'],
    ['far too much', `https://${'a'.repeat(400)}.gov`, 'field-too-long'],
    ['a letter too much', `https://${'a'.repeat(289)}.gov`, 'field-too-long'],
    ['as much as is looked at', `https://${'a'.repeat(288)}.gov`, 'endpoint-not-a-host'],
    ['a last part of 64 letters', `https://ecf.${'a'.repeat(64)}`, 'endpoint-not-a-host'],
    ['a last part of 63 letters', `https://ecf.${'a'.repeat(63)}`, 'ok'],
    ['a name of 64 letters', `https://${'a'.repeat(64)}.gov`, 'endpoint-not-a-host'],
    ['a host of 254 letters', `https://${'a.'.repeat(125)}gove`, 'endpoint-not-a-host'],
  ])('%s is refused, or not: %s', (_what, text, code) => {
    expect(problemWith(text)).toBe(code);
  });

  it('name every field that needs fixing', () => {
    const parsed = parseEndpoint({ courtId: 'No Court', authUrl: 'http://a.gov', ecfUrl: '' });
    expect(parsed).toEqual({
      ok: false,
      failure: {
        code: 'check-the-fields',
        problems: [
          { field: 'courtId', code: 'court-not-found' },
          { field: 'authUrl', code: 'endpoint-not-https' },
          { field: 'ecfUrl', code: 'field-required' },
        ],
      },
    });
  });

  it.each([
    ['courtId', { courtId: 'No Court' }, 'court-not-found'],
    ['authUrl', { authUrl: 'http://a.gov' }, 'endpoint-not-https'],
    ['ecfUrl', { ecfUrl: 'http://a.gov' }, 'endpoint-not-https'],
  ])('name %s alone where nothing else needs fixing', (field, change, code) => {
    const parsed = parseEndpoint({ courtId: 'alnb', authUrl: AUTH, ecfUrl: ECF, ...change });
    expect(parsed).toMatchObject({ ok: false, failure: { problems: [{ field, code }] } });
    expect(!parsed.ok && parsed.failure.problems).toHaveLength(1);
  });

  it('show the host that would really be contacted', () => {
    const parsed = parse('https://ecf.alnb.uscourts.gov@evil.example');
    expect(!parsed.ok && parsed.failure.problems?.[0]?.values).toEqual({ host: 'evil.example' });
  });

  it('may have unusual letters only where policy lists the host', () => {
    const allowHosts = ['xn--cf-mlc.example.gov'];
    expect(problemWith('https://xn--cf-mlc.example.gov', { allowHosts })).toBe('ok');
    expect(problemWith('https://xn--cf-mlc.other.gov', { allowHosts })).toBe(
      'endpoint-odd-letters',
    );
  });
});

describe('the practice court', () => {
  const allowPracticeAt = [
    { host: '127.0.0.1', port: 4100 },
    { host: '127.0.0.1', port: 4101 },
    { host: '::1', port: 4100 },
  ];
  const [practiceAuth, practiceEcf] = [
    'http://127.0.0.1:4101/t0ken/cso',
    'http://127.0.0.1:4100/t0ken/alnb',
  ];

  it('is the one place reached without TLS, with its token in the path', () => {
    const parsed = parse(practiceEcf, { allowPracticeAt }, practiceAuth);
    expect(parsed).toMatchObject({
      ok: true,
      value: { authUrl: practiceAuth, ecfUrl: practiceEcf, isPractice: true },
    });
    expect(parsed.ok && originsOf(parsed.value)).toEqual([
      'http://127.0.0.1:4101',
      'http://127.0.0.1:4100',
    ]);
  });

  it.each([
    'http://127.0.0.1:4102/t0ken/alnb',
    'http://127.0.0.2:4100/t0ken/alnb',
    'http://localhost:4100/t0ken/alnb',
    'http://192.168.1.5:4100/t0ken/alnb',
    'http://user@127.0.0.1:4100/t0ken/alnb',
    'http://:word@127.0.0.1:4100/t0ken/alnb',
    'http://[::1]:4101/t0ken/alnb',
  ])('is nowhere else: %s', (ecfUrl) => {
    expect(problemWith(ecfUrl, { allowPracticeAt })).toBe('endpoint-not-https');
  });

  it.each(['http://127.0.0.1:4100/t/../x', 'http://127.0.0.1:4100/t?x', 'http://127.1:4100/t'])(
    'is written plainly: %s',
    (ecfUrl) => {
      const values = { host: '127.0.0.1:4100' };
      expect(parse(ecfUrl, { allowPracticeAt })).toMatchObject({
        failure: { problems: [{ code: 'endpoint-written-oddly', values }] },
      });
    },
  );

  it('may have an address of the new kind', () => {
    const [auth, ecf] = ['http://[::1]:4100/t0ken/cso', 'http://[::1]:4100/t0ken/alnb'];
    const value = { authUrl: auth, ecfUrl: ecf, isPractice: true };
    expect(parse(ecf, { allowPracticeAt }, auth)).toMatchObject({ ok: true, value });
    const bracketed = [{ host: '[::1]', port: 4100 }];
    expect(parse(ecf, { allowPracticeAt: bracketed }, auth)).toMatchObject({ ok: true, value });
  });

  it('is never mixed with a real court', () => {
    expect(parse(practiceEcf, { allowPracticeAt })).toMatchObject({
      failure: { problems: [{ field: 'ecfUrl', code: 'endpoint-mixes-practice' }] },
    });
  });
});

describe('any address at all', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'https:',
      'http:',
      '//',
      '/',
      '@',
      ':',
      '.',
      '..',
      '?',
      '#',
      '\\',
      '%2e',
      'ecf',
      'uscourts',
      'gov',
      '443',
      '[::1]',
      'xn--a',
      ' ',
      '\t',
    ),
    fc.string({ maxLength: 4 }),
  );

  it('is what is contacted, once it is taken', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const parsed = parse(text);
        if (!parsed.ok) return;
        const url = new URL(parsed.value.ecfUrl);
        expect(url.protocol).toBe('https:');
        expect(url.origin).toBe(parsed.value.ecfUrl);
        expect(text.trim().toLowerCase()).toMatch(new RegExp(`^${RegExp.escape(url.origin)}/?$`));
      }),
      { numRuns: 2000 },
    );
  });

  it('of a plain host is taken', () => {
    const label = fc.stringMatching(/^[a-z]([a-z0-9]{0,8})$/);
    fc.assert(
      fc.property(label, label, (one, other) => {
        const url = `https://${one}.${other}.gov`;
        expect(parse(url)).toMatchObject({ ok: true, value: { ecfUrl: url } });
      }),
    );
  });
});
