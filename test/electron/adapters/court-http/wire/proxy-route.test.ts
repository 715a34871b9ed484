import { describe, expect, it } from 'vitest';
import { routesOf } from '../../../../../electron/adapters/court-http/wire/proxy-route.ts';

const direct = { kind: 'direct' };
const proxy = (host: string, port: number, isSecure = false) => ({
  kind: 'proxy',
  host,
  port,
  isSecure,
});

describe('the system’s proxy settings', () => {
  it.each([
    ['DIRECT', [direct]],
    ['', [direct]],
    ['PROXY proxy.firm.example:8080', [proxy('proxy.firm.example', 8080)]],
    ['proxy proxy.firm.example', [proxy('proxy.firm.example', 80)]],
    ['PROXY [::1]:3128', [proxy('[::1]', 3128)]],
    [
      'PROXY a.example:1; PROXY b.example:2 ;DIRECT',
      [proxy('a.example', 1), proxy('b.example', 2), direct],
    ],
    ['HTTPS secure.example', [proxy('secure.example', 443, true)]],
    ['HTTPS secure.example:80', [proxy('secure.example', 80, true)]],
    ['PROXY a.example:443', [proxy('a.example', 443)]],
    ['SOCKS socks.example:1080', [{ kind: 'not-supported', name: 'SOCKS' }]],
    ['SOCKS5 socks.example:1080;DIRECT', [{ kind: 'not-supported', name: 'SOCKS5' }, direct]],
    ['nonsense', [{ kind: 'not-supported', name: 'unknown' }]],
    ['PROXY', [{ kind: 'not-supported', name: 'PROXY' }]],
  ])('%j', (text, routes) => {
    expect(routesOf(text)).toEqual(routes);
  });
});
