const SEPARATORS = /[;,|/\r\n]/;

/** The part of a cell of courts that a chosen court goes in place of: the part that names none, else the last. */
export function partToReplace(cell: string, unknown: string | undefined): string {
  if (unknown && cell.includes(unknown)) return unknown;
  return (cell.split(SEPARATORS).at(-1) ?? '').trim();
}

/** The cell with a court's id in place of that part; at its end where it ends with a separator. */
export function withCourt(cell: string, part: string, courtId: string): string {
  if (part === '') return `${cell.trim()} ${courtId}`.trim();
  const place = cell.lastIndexOf(part);
  return `${cell.slice(0, place)}${courtId}${cell.slice(place + part.length)}`;
}
