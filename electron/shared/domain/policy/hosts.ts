/**
 * Whether a host is in a list of allowed hosts, where `*.uscourts.gov` stands for every host below that name and an empty
 * list allows all. Takes the host as a URL has it, without a port.
 */
export function isHostAllowed(allowed: readonly string[], host: string): boolean {
  if (allowed.length === 0) return true;
  return allowed.some((entry) =>
    entry.startsWith('*.') ? host.endsWith(entry.slice(1)) : entry === host,
  );
}

/** The first of these addresses' hosts that the list doesn't allow; undefined when all may be contacted. */
export function hostOutside(
  allowed: readonly string[],
  urls: readonly string[],
): string | undefined {
  return urls.map((url) => new URL(url).hostname).find((host) => !isHostAllowed(allowed, host));
}
