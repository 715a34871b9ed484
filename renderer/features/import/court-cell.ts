import type { CourtType } from '../../../electron/shared/domain/courts/court.ts';

const SEPARATORS = /[;,|/\r\n]/;

/** The part of a cell of courts that a chosen court goes in place of: the part that names none, as long as nobody has typed on in it, else the last. */
export function partToReplace(cell: string, unknown: string | undefined): string {
  if (unknown && placeOf(cell, unknown) >= 0) return unknown;
  return (cell.split(SEPARATORS).at(-1) ?? '').trim();
}

/** The cell with a court in place of that part; at its end where it ends with a separator. */
export function withCourt(cell: string, part: string, court: string): string {
  if (part === '') return `${cell.trim()} ${court}`.trim();
  const place = Math.max(placeOf(cell, part), 0);
  return `${cell.slice(0, place)}${court}${cell.slice(place + part.length)}`;
}

/** How a court is written into a cell: as lawyers cite it, and a district court so that it can't be taken for the bankruptcy court. */
export function citedInCell({
  short,
  type,
}: {
  readonly short: string;
  readonly type: CourtType;
}): string {
  return type === 'district' ? `USDC ${short}` : short;
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
