import type { CourtRecord } from './court.ts';
import { CIRCUITS, DIVISIONS, type Division, STATE_NAMES } from './names.ts';
import { isAppellatePanel } from './panel.ts';

/** What a court's citation is made of. */
export type CitedCourt = Pick<
  CourtRecord,
  'id' | 'name' | 'type' | 'state' | 'circuit' | 'citation'
>;

const LETTERS = Object.keys(DIVISIONS).filter((letter): letter is Division => letter in DIVISIONS);

/** Which part of its state a district or bankruptcy court serves, from its name; undefined where it serves all of it. */
export function divisionOf(name: string): Division | undefined {
  return LETTERS.find((letter) => name.includes(`${DIVISIONS[letter][0]} District`));
}

/**
 * A court's short name, as lawyers cite it: `S.D.N.Y.`, `Bankr. S.D. Fla.`, `11th Cir.`, `B.A.P. 9th Cir.` (The Bluebook,
 * rules 6.1 and 10.4, tables T1.1 and T10.1). A court that a person added is called by its name where the name doesn't say
 * which district it is.
 */
export function courtCitation(court: CitedCourt): string {
  if (court.citation !== undefined) return court.citation;
  switch (court.type) {
    case 'district':
      return districtCitation(court) ?? court.name;
    case 'bankruptcy':
      return bankruptcyCitation(court) ?? court.name;
    case 'appellate':
      return circuitCitation(court) ?? court.name;
    case 'other':
      return court.name;
  }
}

/** `S.D. Fla.`, `D. Del.`, `S.D.N.Y.`; undefined when the name is not of a district. */
function districtCitation({ name, state }: CitedCourt): string | undefined {
  const known = state === null ? undefined : STATE_NAMES[state];
  if (!known || !/\bDistrict of\b/.test(name) || !name.endsWith(known.name)) return undefined;
  const division = divisionOf(name);
  const district = division === undefined ? 'D.' : `${division}.D.`;
  // Single capitals stand together; longer abbreviations stand apart.
  const isCapitals = /^(?:[A-Z]\.)+$/.test(known.short);
  return `${district}${isCapitals ? '' : ' '}${known.short}`;
}

function bankruptcyCitation(court: CitedCourt): string | undefined {
  const district = districtCitation(court);
  return district === undefined ? undefined : `Bankr. ${district}`;
}

function circuitCitation({ id, circuit }: CitedCourt): string | undefined {
  const known = CIRCUITS[circuit];
  if (!known) return undefined;
  const cited = `${known.short} Cir.`;
  return isAppellatePanel(id) ? `B.A.P. ${cited}` : cited;
}
