/** An address with a scheme. */
const WITH_SCHEME = /^[a-z][a-z0-9+.-]*:/i;
/** An address as people type it: a host in plain letters, and perhaps a path. No port and no user. */
const BARE = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,10}(?:[/?#]\S*)?$/i;
/** What stands between two addresses. A space or semicolon may be part of one, so there the next has to begin. */
const BETWEEN = /[,\n]|[\s;|](?=https?:\/\/)/i;

/**
 * The hosts in one cell. Programs write several addresses into one (joined with commas, line ends, spaces or semicolons, or
 * as a JSON list), and keep one without `https://` as it was typed. Only web addresses on the usual port count.
 */
export function hostsIn(cell: string): readonly string[] {
  return cell.split(BETWEEN).flatMap((part) => hostOf(unwrapped(part)));
}

const WRAPPING = /[\s"[\]]/;

/** The address without the spaces, quotation marks and brackets of a list around it. */
function unwrapped(part: string): string {
  let [begin, end] = [0, part.length];
  while (begin < end && WRAPPING.test(part.charAt(begin))) begin += 1;
  while (end > begin && WRAPPING.test(part.charAt(end - 1))) end -= 1;
  return part.slice(begin, end);
}

function hostOf(address: string): readonly string[] {
  if (WITH_SCHEME.test(address)) {
    const url = URL.parse(address);
    return url && /^https?:$/.test(url.protocol) ? [url.host] : [];
  }
  const url = BARE.test(address) ? URL.parse(`https://${address}`) : undefined;
  return url ? [url.host] : [];
}
