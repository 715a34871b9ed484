/** One route to a court from the system's proxy settings. */
export type Route =
  | { readonly kind: 'direct' }
  /** `isSecure`: the proxy itself is reached over TLS. */
  | {
      readonly kind: 'proxy';
      readonly host: string;
      readonly port: number;
      readonly isSecure: boolean;
    }
  | { readonly kind: 'not-supported'; readonly name: string };

const ENTRY = /^(DIRECT|PROXY|HTTP|HTTPS|SOCKS[45]?)(?:\s+(\S+))?$/i;

/**
 * Reads the routes in order of preference from a text like `PROXY proxy.firm.example:8080; DIRECT` (PAC format). An
 * empty text means direct.
 */
export function routesOf(text: string): readonly Route[] {
  const entries = text
    .split(';')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  return entries.length === 0 ? [{ kind: 'direct' }] : entries.map(routeOf);
}

function routeOf(entry: string): Route {
  const [, kind = '', place = ''] = ENTRY.exec(entry) ?? [];
  if (/^direct$/i.test(kind)) return { kind: 'direct' };
  const url = URL.parse(`${/^https$/i.test(kind) ? 'https' : 'http'}://${place}`);
  if (!/^(?:proxy|https?)$/i.test(kind) || !url || url.hostname === '') {
    return { kind: 'not-supported', name: kind || 'unknown' };
  }
  const isSecure = /^https$/i.test(kind);
  return {
    kind: 'proxy',
    host: url.hostname,
    port: Number(url.port || (isSecure ? 443 : 80)),
    isSecure,
  };
}
