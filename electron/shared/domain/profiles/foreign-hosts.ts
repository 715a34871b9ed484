import type { ProfileDocument } from './court-profile.ts';

/** The addresses a profile would send passwords to. */
export function addressesIn({ values }: Pick<ProfileDocument, 'values'>): readonly string[] {
  const endpoint = values?.endpoint?.value;
  return endpoint ? [endpoint.authUrl, endpoint.ecfUrl] : [];
}

/** Hosts among these addresses that are not under uscourts.gov, where PACER and nearly all federal courts are. */
export function foreignHosts(urls: readonly string[]): readonly string[] {
  const hosts = new Set(urls.map((url) => new URL(url).host));
  return [...hosts].filter((host) => !host.endsWith('.uscourts.gov'));
}
