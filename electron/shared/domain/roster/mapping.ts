import * as z from 'zod';
import { OF_ACCOUNT, RosterField, type RosterMapping } from './fields.ts';
import { fieldOf, headingKey } from './words/heading.ts';

/** Fields that several columns may fill together, such as "Court 1" and "Court 2". */
const MAY_REPEAT: ReadonlySet<string> = new Set<RosterField>(['courts']);

/** What a whole name has in it. A suffix may still stand in a column of its own. */
const IN_FULL_NAME: ReadonlySet<RosterField> = new Set(['firstName', 'middleName', 'lastName']);

/**
 * What each column most likely holds, by its heading alone. A field that two columns could fill is left for a person to
 * choose.
 */
export function guessMapping(headings: readonly string[]): RosterMapping {
  const guesses = courtsOnce(headings, namedFields(headings));
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

/** The field that each heading names. "Created" or "MFA" is about PACER only beside a column of usernames, or where it says so. */
function namedFields(headings: readonly string[]): readonly (RosterField | undefined)[] {
  const named = headings.map(fieldOf);
  if (named.includes('username')) return named;
  return named.map((field, column) =>
    isOfAccount(field) && !/pacer/i.test(headings[column] ?? '') ? undefined : field,
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
): readonly MappingProblem[] {
  const has = (field: RosterField) => mapping.includes(field);
  const twice = RosterField.options.filter(
    (field) => !MAY_REPEAT.has(field) && mapping.filter((one) => one === field).length > 1,
  );
  const open = isChosen ? [] : headingsTwice(headings);
  return [
    ...(has('name') || has('lastName') ? [] : [{ code: 'roster-no-name-column' as const }]),
    ...twice.map((field) => ({ code: 'roster-field-twice' as const, field })),
    ...open.map((heading) => ({ code: 'roster-heading-twice' as const, heading })),
  ];
}

/** The first of two or more headings that could fill one field. */
function headingsTwice(headings: readonly string[]): readonly string[] {
  const byField = new Map<RosterField, string[]>();
  namedFields(headings).forEach((field, column) => {
    const heading = headings[column];
    if (field && heading !== undefined)
      byField.set(field, [...(byField.get(field) ?? []), heading]);
  });
  return [...byField].flatMap(([field, names]) => {
    const isOpen = names.length > 1 && !MAY_REPEAT.has(field);
    return isOpen && names[0] !== undefined ? [names[0]] : [];
  });
}
