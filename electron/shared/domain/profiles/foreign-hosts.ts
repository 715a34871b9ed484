import type { ProfileDocument } from './court-profile.ts';

/** The addresses a profile would send passwords to. */
export function addressesIn({ values }: Pick<ProfileDocument, 'values'>): readonly string[] {
  const endpoint = values?.endpoint?.value;
  return endpoint ? [endpoint.authUrl, endpoint.ecfUrl] : [];
}

/** The addresses of pages in any value: every text in a field named `url`, however deep. */
export function pagesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'url' && typeof inner === 'string' ? [inner] : pagesIn(inner),
  );
}

/** Whether any of these addresses has a host that is neither under uscourts.gov nor among those of `known`. */
export function isOutside(urls: readonly string[], known: readonly string[]): boolean {
  const own = new Set(known.filter((url) => URL.canParse(url)).map((url) => new URL(url).host));
  return foreignHosts(urls).some((host) => !own.has(host));
}

/** Hosts among these addresses that are not under uscourts.gov, where PACER and nearly all federal courts are. */
export function foreignHosts(urls: readonly string[]): readonly string[] {
  const hosts = new Set(urls.map((url) => new URL(url).host));
  return [...hosts].filter((host) => !host.endsWith('.uscourts.gov'));
}
