import * as z from 'zod';
import { isDate } from './cell.ts';
import { OF_ACCOUNT, RosterField, type RosterMapping } from './fields.ts';
import { headingKey, type Place, placeOf } from './words/heading.ts';
import { isPlainlyOfUse, isSalutation, readActive } from './words/person.ts';

/** Fields that several columns may fill together, such as "Court 1" and "Court 2". */
const MAY_REPEAT: ReadonlySet<string> = new Set<RosterField>(['courts', 'active', 'blocked']);

/** What a whole name has in it. A suffix may still stand in a column of its own. */
const IN_FULL_NAME: ReadonlySet<RosterField> = new Set(['firstName', 'middleName', 'lastName']);

type Rows = readonly (readonly string[])[];

/**
 * What each column most likely holds, by its heading, and by its first values where the heading may mean two things. A
 * field that two columns could fill is left for a person to choose.
 */
export function guessMapping(headings: readonly string[], rows: Rows = []): RosterMapping {
  const guesses = courtsOnce(headings, namedFields(headings, rows));
  const hasFullName = guesses.includes('name');
  return guesses.map((field) => {
    if (!field || (hasFullName && IN_FULL_NAME.has(field))) return 'ignored';
    const isAlone =
      MAY_REPEAT.has(field) || guesses.filter((other) => other === field).length === 1;
    return isAlone ? field : 'ignored';
  });
}

/** A column of court IDs is plainer than one of names beside it, as in our own export: then only the IDs are taken. */
function courtsOnce(
  headings: readonly string[],
  fields: readonly (RosterField | undefined)[],
): readonly (RosterField | undefined)[] {
  const isIds = (column: number) =>
    fields[column] === 'courts' && /\bids?$/.test(headingKey(headings[column] ?? ''));
  if (!headings.some((_heading, column) => isIds(column))) return fields;
  return fields.map((field, column) => (field === 'courts' && !isIds(column) ? undefined : field));
}

/** The field that each heading names: of several columns for one field, only those whose heading says it best. */
function namedFields(
  headings: readonly string[],
  rows: Rows,
): readonly (RosterField | undefined)[] {
  const places = headings.map((heading, column) => placeBy(heading, valuesOf(rows, column)));
  const best = new Map<RosterField, number>();
  for (const place of ofPacer(headings, places)) {
    if (place) best.set(place.field, Math.min(place.rank, best.get(place.field) ?? Infinity));
  }
  return ofPacer(headings, places).map((place) =>
    place && best.get(place.field) === place.rank ? place.field : undefined,
  );
}

const SAMPLED = 100;

function valuesOf(rows: Rows, column: number): readonly string[] {
  const cells = rows.slice(0, SAMPLED).map((cells) => cells[column]?.trim() ?? '');
  return cells.filter((cell) => cell !== '');
}

/** What a heading names, if its values don't tell that it means something else. */
function placeBy(heading: string, values: readonly string[]): Place | undefined {
  const place = placeOf(heading);
  const { field } = place ?? {};
  // Entra ID has members and guests under "userType". Nobody's role is either.
  if (field === 'role' && /^(?:user type|type of user)$/.test(wordsOf(heading)))
    return values.every((value) => /^(?:member|guest)$/i.test(value)) ? GUESTS : place;
  if (field === 'role' && values.length > 0 && values.every(isSalutation)) return undefined;
  return saysOfUse(heading, field, values) ? place : undefined;
}

/** Whether a column of accounts in use is one by its values. "Status" may be that of anything, also of the partner in a firm. */
function saysOfUse(heading: string, field: RosterField | undefined, values: readonly string[]) {
  if (field === 'blocked') return values.every((value) => readActive(value) || isDate(value));
  if (field !== 'active' || values.every((value) => readActive(value))) return true;
  // One word that nobody foresaw must not hide that someone left: then its rows wait.
  return values.some(/status$/.test(headingKey(heading)) ? isPlainlyOfUse : readActive);
}

const GUESTS: Place = { field: 'active', rank: 0 };
const wordsOf = (heading: string) => headingKey(heading.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 '));

/** A "Username" may be of any program, unless some column says PACER. "Created" or "MFA" is about PACER only beside a column of PACER usernames, or where it says so. */
function ofPacer(
  headings: readonly string[],
  places: readonly (Place | undefined)[],
): readonly (Place | undefined)[] {
  const saysPacer = (heading = '') => /pacer/i.test(heading);
  const isPacerNamed = headings.some(saysPacer);
  const named = places.map((place) =>
    place?.field === 'username' && !isPacerNamed ? undefined : place,
  );
  if (named.some((place) => place?.field === 'username')) return named;
  return named.map((place, column) =>
    isOfAccount(place?.field) && !saysPacer(headings[column]) ? undefined : place,
  );
}

function isOfAccount(field: RosterField | undefined): boolean {
  return OF_ACCOUNT.some((one) => one === field);
}

/** The fields that columns fill, in a fixed order. */
export function fieldsOf(mapping: RosterMapping): readonly RosterField[] {
  return RosterField.options.filter((field) => mapping.includes(field));
}

/** The codes of `MappingProblem`. */
export const MappingProblemCode = z.enum([
  'roster-no-name-column',
  'roster-field-twice',
  'roster-heading-twice',
]) satisfies z.ZodType<MappingProblem['code']>;

/** Why a mapping can't be used yet. */
export type MappingProblem =
  | { readonly code: 'roster-no-name-column' }
  | { readonly code: 'roster-field-twice'; readonly field: RosterField }
  | { readonly code: 'roster-heading-twice'; readonly heading: string };

/** Everything to settle before the import: a column of names, one column per field, and a choice between two columns that could fill one field. */
export function mappingProblems(
  headings: readonly string[],
  mapping: RosterMapping,
  isChosen: boolean,
  rows: Rows = [],
): readonly MappingProblem[] {
  const has = (field: RosterField) => mapping.includes(field);
  const twice = RosterField.options.filter(
    (field) => !MAY_REPEAT.has(field) && mapping.filter((one) => one === field).length > 1,
  );
  const open = isChosen ? [] : headingsTwice(headings, rows);
  return [
    ...(has('name') || has('lastName') ? [] : [{ code: 'roster-no-name-column' as const }]),
    ...twice.map((field) => ({ code: 'roster-field-twice' as const, field })),
    ...open.map((heading) => ({ code: 'roster-heading-twice' as const, heading })),
  ];
}

/** The first of two or more headings that could fill one field. */
function headingsTwice(headings: readonly string[], rows: Rows): readonly string[] {
  const byField = new Map<RosterField, string[]>();
  namedFields(headings, rows).forEach((field, column) => {
    const heading = headings[column];
    if (field && heading !== undefined)
      byField.set(field, [...(byField.get(field) ?? []), heading]);
  });
  return [...byField].flatMap(([field, names]) => {
    const isOpen = names.length > 1 && !MAY_REPEAT.has(field);
    return isOpen && names[0] !== undefined ? [names[0]] : [];
  });
}
