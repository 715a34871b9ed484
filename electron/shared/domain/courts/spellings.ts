import { searchText } from '../values/search-text.ts';
import { courtCitation, divisionOf } from './citation.ts';
import type { SearchedCourt } from './court.ts';
import { CIRCUITS, DIVISIONS, STATE_NAMES } from './names.ts';
import { isAppellatePanel } from './panel.ts';

/** Kinds of court that a spelling can name; `panel` is a bankruptcy appellate panel. */
export type CourtKind = SearchedCourt['type'] | 'panel';

/** Every way to write one court, each as `squeezed` text. */
export interface Spellings {
  readonly kind: CourtKind;
  /** Name this court alone: its ids, its full name, its citation if it is of no district. */
  readonly own: readonly string[];
  /** Say where, and not which kind of court: `sdfla` is of the district and of the bankruptcy court. */
  readonly places: readonly string[];
  /** Name a state that is one district, in three letters or more: `delaware`, `del`. */
  readonly states: readonly string[];
  /** Name a state or circuit so briefly that they count only beside the kind of court: `USDC NJ`, `USCA 11`. */
  readonly brief: readonly string[];
}

/** A text as spellings are compared: letters and digits only, small, without accents. `S. D. N. Y.` and `SDNY` are the same. */
export function squeezed(text: string): string {
  return searchText(text).replace(/[^a-z0-9]+/g, '');
}

/** All spellings of a court: how lawyers cite it, with postal codes, in words, and PACER's ids. */
export function spellingsOf(court: SearchedCourt): Spellings {
  const { id, pacerCourtId, name, type } = court;
  const own = [id, pacerCourtId, name];
  switch (type) {
    case 'district':
    case 'bankruptcy':
      return tidy({ kind: type, own, ...placesOf(court) });
    case 'appellate':
      return tidy({ kind: isAppellatePanel(id) ? 'panel' : type, own, ...circuitOf(court) });
    case 'other':
      return tidy({ kind: type, own: [...own, courtCitation(court)], ...NOWHERE });
  }
}

function tidy({ kind, own, places, states, brief }: Spellings): Spellings {
  const each = (texts: readonly string[]) => [
    ...new Set(texts.map(squeezed).filter((text) => text !== '')),
  ];
  return {
    kind,
    own: each(own),
    places: each(places),
    states: each(states),
    brief: each(brief),
  };
}

type Where = Pick<Spellings, 'places' | 'states' | 'brief'>;

const NOWHERE: Where = { places: [], states: [], brief: [] };

/** Where a district or bankruptcy court sits, in all ways to write that. */
function placesOf({ id, name, state }: SearchedCourt): Where {
  const known = state === null ? undefined : STATE_NAMES[state];
  if (state === null || !known) return NOWHERE;
  const written = [known.name, known.short, ...(known.also ?? [])];
  const all = [...written, state];
  // The id without the letter of its kind: `flsb` and `flsd` are both of `fls`.
  const stem = id.slice(0, -1);
  const division = divisionOf(name);
  if (division === undefined) {
    const places = all.flatMap((one) => [
      `D. ${one}`,
      `Dist. ${one}`,
      `District of ${one}`,
      `District of the ${one}`,
    ]);
    const isBrief = (one: string) => squeezed(one).length < 3;
    return {
      places,
      states: written.filter((one) => !isBrief(one)),
      brief: [...written.filter(isBrief), state, stem],
    };
  }
  const words = DIVISIONS[division];
  const district = [`${division}.D.`, `${division}. Dist.`].concat(
    words.flatMap((one) => [`${one} District`, `${one} Dist.`, one]),
  );
  const places = district.flatMap((part) =>
    all.flatMap((one) => [`${part} ${one}`, `${part} of ${one}`, `${one} ${part}`]),
  );
  return { places, states: [], brief: [stem] };
}

/** A circuit in all ways to write it. */
function circuitOf({ circuit }: SearchedCourt): Where {
  const known = CIRCUITS[circuit];
  if (!known) return NOWHERE;
  const number = /^\d/.test(circuit) ? String(Number(circuit)) : circuit;
  const written = [known.name, known.short, number, ...ordinals(number)];
  const places = written.flatMap((one) => [
    `${one} Cir.`,
    `${one} Circuit`,
    `${one} Cir. Ct.`,
    `Circuit ${one}`,
    `CA ${one}`,
  ]);
  return { places, states: [], brief: written };
}

/** The plain ordinals of a circuit: `2nd` beside the citation's `2d`. */
function ordinals(number: string): readonly string[] {
  const ending = { '1': 'st', '2': 'nd', '3': 'rd' }[number] ?? 'th';
  return /^\d/.test(number) ? [`${number}${ending}`] : [];
}

const BANKRUPTCY =
  '(?:(?:us|unitedstates)?(?:bankruptcycourt|bankruptcyct|bankrct|bankruptcy|bankr|bkrtcy|bkrct|bkr|bkct|bky|bk))|usbc';
const KINDS: readonly { readonly kind: CourtKind; readonly mark: string }[] = [
  { kind: 'panel', mark: '(?:us|unitedstates)?bankruptcyappellatepanel|bap' },
  { kind: 'bankruptcy', mark: BANKRUPTCY },
  { kind: 'district', mark: '(?:us|unitedstates)?(?:districtcourt|distct)|usdc' },
  {
    kind: 'appellate',
    mark: '(?:us|unitedstates)?(?:courtofappeals|ctofappeals|ctapp)|usca',
  },
];
const MARKS = KINDS.map(({ kind, mark }) => ({
  kind,
  before: new RegExp(`^(?:${mark})(?:forthe|ofthe|for|of)?`),
  after: new RegExp(`(?:the)?(?:${mark})$`),
}));

/**
 * What a squeezed text says of a court: where, and which kind if it names one before or after (`Bankr. S.D. Fla.`,
 * `SDFL USDC`). Words for a kind alone are taken for a place: `Dist. CT` is Connecticut's.
 */
export function placeAndKind(text: string): {
  readonly place: string;
  readonly kind: CourtKind | undefined;
} {
  for (const { kind, before, after } of MARKS) {
    const place = before.test(text) ? text.replace(before, '') : text.replace(after, '');
    if (place !== text && place !== '') return { place, kind };
  }
  return { place: text.replace(/^the/, ''), kind: undefined };
}
