import { CourtId } from '../values/ids.ts';
import { type FieldProblem, failFields, ok, type Result } from '../values/result.ts';
import { tooLong } from '../values/typed-text.ts';

/** A court's authentication service and CM/ECF site, both without a trailing slash. Only `parseEndpoint` makes one. */
export interface CourtEndpoint {
  readonly courtId: CourtId;
  readonly authUrl: string;
  readonly ecfUrl: string;
  /** The embedded practice court on this machine, the only court reached without TLS. */
  readonly isPractice: boolean;
}

/**
 * Exceptions to the address rules: the running practice court, and hosts with unusual letters that policy lists (in
 * ASCII form).
 */
export interface EndpointAllowance {
  readonly allowPracticeAt?: readonly { readonly host: string; readonly port: number }[];
  readonly allowHosts?: readonly string[];
}

interface Address {
  readonly url: string;
  readonly isPractice: boolean;
}
type Problem = Omit<FieldProblem, 'field'>;
type Checked = { readonly address: Address } | { readonly problem: Problem };

const MAX_ADDRESS_LENGTH = 300;
const LOOPBACK = ['127.0.0.1', '[::1]'];
const HOST_NAME =
  /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;

/**
 * Checks a court's two addresses as typed, imported or set by policy. Only `https://host` or `https://host:port`
 * passes, written exactly as a browser writes it, so the address shown is the address contacted. Names every field that
 * needs fixing.
 */
export function parseEndpoint(
  input: { readonly courtId: string; readonly authUrl: string; readonly ecfUrl: string },
  allowance: EndpointAllowance = {},
): Result<CourtEndpoint> {
  const courtId = CourtId.safeParse(input.courtId);
  const auth = checkAddress(input.authUrl, allowance);
  const ecf = checkAddress(input.ecfUrl, allowance);
  const problems: FieldProblem[] = [];
  if (!courtId.success) problems.push({ field: 'courtId', code: 'court-not-found' });
  if ('problem' in auth) problems.push({ field: 'authUrl', ...auth.problem });
  if ('problem' in ecf) problems.push({ field: 'ecfUrl', ...ecf.problem });
  if (!courtId.success || 'problem' in auth || 'problem' in ecf) return failFields(problems);
  if (auth.address.isPractice !== ecf.address.isPractice) {
    return failFields([{ field: 'ecfUrl', code: 'endpoint-mixes-practice' }]);
  }
  return ok({
    courtId: courtId.data,
    authUrl: auth.address.url,
    ecfUrl: ecf.address.url,
    isPractice: auth.address.isPractice,
  });
}

/** The origins an endpoint names. The app contacts no others for this court. */
export function originsOf(endpoint: CourtEndpoint): readonly string[] {
  return [...new Set([new URL(endpoint.authUrl).origin, new URL(endpoint.ecfUrl).origin])];
}

function checkAddress(text: string, allowance: EndpointAllowance): Checked {
  const trimmed = text.trim();
  if (trimmed === '') return { problem: { code: 'field-required' } };
  if (trimmed.length > MAX_ADDRESS_LENGTH)
    return { problem: tooLong(trimmed.length, MAX_ADDRESS_LENGTH) };
  if (!URL.canParse(trimmed)) return { problem: { code: 'endpoint-not-an-address' } };
  const url = new URL(trimmed);
  return checkPractice(trimmed, url, allowance) ?? checkReal(trimmed, url, allowance);
}

/**
 * The practice court uses plain HTTP, but only on loopback and only while it runs. Its path carries the run's token.
 */
function checkPractice(
  text: string,
  url: URL,
  { allowPracticeAt = [] }: EndpointAllowance,
): Checked | undefined {
  if (url.protocol !== 'http:') return undefined;
  const isRunningThere = allowPracticeAt.some(
    ({ host, port }) => bracketed(host) === url.hostname && String(port) === url.port,
  );
  if (!LOOPBACK.includes(url.hostname) || !isRunningThere || url.username || url.password) {
    return { problem: { code: 'endpoint-not-https' } };
  }
  const base = withoutSlash(`${url.origin}${url.pathname}`);
  if (base !== withoutSlash(text))
    return { problem: { code: 'endpoint-written-oddly', values: { host: url.host } } };
  return { address: { url: base, isPractice: true } };
}

function checkReal(text: string, url: URL, { allowHosts = [] }: EndpointAllowance): Checked {
  const values = { host: url.host };
  if (url.protocol !== 'https:') return { problem: { code: 'endpoint-not-https' } };
  // `https://ecf.court.gov@evil.com` goes to evil.com: the part before @ is only there to deceive.
  if (url.username || url.password || text.includes('@')) {
    return { problem: { code: 'endpoint-has-user', values } };
  }
  const isListed = allowHosts.includes(url.hostname);
  const hasOddLetters = !/^[\x20-\x7e]+$/.test(text) || /(?:^|\.)xn--/.test(url.hostname);
  if (hasOddLetters && !isListed) return { problem: { code: 'endpoint-odd-letters', values } };
  if (!HOST_NAME.test(url.hostname)) return { problem: { code: 'endpoint-not-a-host', values } };
  if (url.pathname !== '/' || url.search || url.hash || /[?#]/.test(text)) {
    return { problem: { code: 'endpoint-has-path', values } };
  }
  // The URL parser forgives a lot (`https:host`, backslashes, tabs). We refuse any text it had to correct.
  if (withoutSlash(text.toLowerCase()) !== url.origin && !isListed) {
    return { problem: { code: 'endpoint-written-oddly', values } };
  }
  return { address: { url: url.origin, isPractice: false } };
}

function bracketed(host: string): string {
  return host.includes(':') && !host.startsWith('[') ? `[${host}]` : host;
}

function withoutSlash(text: string): string {
  return text.endsWith('/') ? text.slice(0, -1) : text;
}
