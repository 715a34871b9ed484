/** The two addresses of one court, as firm IT wrote them. */
export interface WrittenAddresses {
  readonly authUrl: string;
  readonly ecfUrl: string;
}

/** What firm IT wrote for a court in `CourtEndpoints`: its id, then where it signs in, then its own site. The first line about a court counts. */
export function addressesFor(
  lines: readonly string[],
  courtId: string,
): WrittenAddresses | undefined {
  for (const line of lines) {
    const [id, authUrl = '', ecfUrl = ''] = line.split(' ');
    if (id === courtId) return { authUrl, ecfUrl };
  }
  return undefined;
}
