const SEPARATORS = /[;,|/\r\n]/;

/** The part of a cell of courts that a chosen court goes in place of: the part that names none, as long as nobody has typed on in it, else the last. */
export function partToReplace(cell: string, unknown: string | undefined): string {
  if (unknown && placeOf(cell, unknown) >= 0) return unknown;
  return (cell.split(SEPARATORS).at(-1) ?? '').trim();
}

/** The cell with a court's id in place of that part; at its end where it ends with a separator. */
export function withCourt(cell: string, part: string, courtId: string): string {
  if (part === '') return `${cell.trim()} ${courtId}`.trim();
  const place = Math.max(placeOf(cell, part), 0);
  return `${cell.slice(0, place)}${courtId}${cell.slice(place + part.length)}`;
}

/** Where this part last stands between separators; below 0 where it does not, or is only the beginning of something longer. */
function placeOf(cell: string, part: string): number {
  let place = cell.lastIndexOf(part);
  while (place > 0 && !standsAlone(cell, part, place)) place = cell.lastIndexOf(part, place - 1);
  return place === 0 && !standsAlone(cell, part, place) ? -1 : place;
}

function standsAlone(cell: string, part: string, place: number): boolean {
  const before = cell.slice(0, place).trimEnd().at(-1);
  const after = cell
    .slice(place + part.length)
    .trimStart()
    .at(0);
  return [before, after].every((sign) => sign === undefined || SEPARATORS.test(sign));
}
