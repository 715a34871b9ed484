import type * as z from 'zod';
import { parseEndpoint } from '../courts/endpoint.ts';
import type { FieldProblem, Result } from '../values/result.ts';
import { fail, ok } from '../values/result.ts';
import { ProfileDocument } from './court-profile.ts';
import type { PlacedJson } from './json-positions.ts';
import { parsePlacedJson } from './json-positions.ts';
import type { SourceTable } from './layers.ts';
import { writtenIn } from './layers.ts';

/**
 * Reads a profile document from its JSON text. Every problem names its field, line and column, so all can be fixed at
 * once.
 */
export function readProfileFile(text: string, shipped: SourceTable): Result<ProfileDocument> {
  const placed = parsePlacedJson(text);
  if (!placed.ok) return placed;
  const parsed = ProfileDocument.safeParse(placed.value.value);
  if (!parsed.success) {
    const problems = parsed.error.issues
      .flatMap(innermost)
      .flatMap((i) => problemsOf(i, placed.value));
    return { ok: false, failure: { code: 'check-the-profile', problems } };
  }
  const problems = [
    ...unknownSources(parsed.data, shipped, placed.value),
    ...oddAddresses(parsed.data, placed.value),
  ];
  if (problems.length > 0) {
    return { ok: false, failure: { code: 'check-the-profile', problems } };
  }
  return ok(parsed.data);
}

type Issue = z.core.$ZodIssue;

/** When several shapes are possible, the writer most likely meant the one with the fewest mistakes. */
function innermost(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const [chosen = []] = issue.errors.toSorted((a, b) => a.length - b.length);
  return chosen.flatMap((inner) => {
    const path = [...issue.path, ...inner.path];
    return innermost({ ...inner, path });
  });
}

function problemsOf(issue: Issue, placed: PlacedJson): readonly FieldProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => problem('profile-field-unknown', [...issue.path, key], placed));
  }
  const isMissing = issue.code === 'invalid_type' && issue.input === undefined;
  if (isMissing) return [problem('profile-field-missing', issue.path, placed)];
  return [problem('profile-field-wrong', issue.path, placed, expectedBy(issue))];
}

function problem(
  code: FieldProblem['code'],
  path: readonly PropertyKey[],
  placed: PlacedJson,
  expected?: string,
): FieldProblem {
  const field = path.map(String).join('.');
  const values = { field, ...placed.positionOf(path), ...(expected ? { expected } : {}) };
  return { field, code, values };
}

function expectedBy(issue: Issue): string {
  if (issue.code === 'invalid_type') return issue.expected;
  if (issue.code === 'invalid_value') return issue.values.map(String).join(', ');
  if (issue.code === 'invalid_format') return issue.format;
  if (issue.code === 'too_small') return `${issue.minimum}+`;
  if (issue.code === 'invalid_union') return 'true';
  return issue.code;
}

function unknownSources(
  document: ProfileDocument,
  shipped: SourceTable,
  placed: PlacedJson,
): readonly FieldProblem[] {
  const known = new Set([...Object.keys(shipped), ...Object.keys(document.sources ?? {})]);
  return writtenIn(document).flatMap(({ path, sources }) => {
    const base = path.startsWith('steps.') ? path.split('.') : ['values', ...path.split('.')];
    return sources.flatMap((key, index) =>
      known.has(key)
        ? []
        : [problem('profile-source-unknown', [...base, 'sources', index], placed)],
    );
  });
}

// SECURITY: passwords go to these addresses, so they must meet the rules of an endpoint, not only those of a URL.
function oddAddresses({ values }: ProfileDocument, placed: PlacedJson): readonly FieldProblem[] {
  const endpoint = values?.endpoint?.value;
  if (!endpoint) return [];
  const parsed = parseEndpoint({ courtId: 'any', ...endpoint });
  if (parsed.ok) return [];
  return (parsed.failure.problems ?? []).map(({ field, code, values: more }) => {
    const path = ['values', 'endpoint', 'value', field];
    const values = { ...more, field: path.join('.'), ...placed.positionOf(path) };
    return { field: path.join('.'), code, values };
  });
}

/** Reads an override for `courtId`. A document for another court is refused as a mix-up. */
export function readOverride(
  text: string,
  courtId: string,
  shipped: SourceTable,
): Result<ProfileDocument> {
  const read = readProfileFile(text, shipped);
  if (!read.ok) return read;
  if (read.value.court !== courtId) {
    return fail('profile-other-court', { court: read.value.court ?? '', expected: courtId });
  }
  return read;
}

/** Writes a document as a file to share: readable, and with the text of every shipped source it cites. */
export function writeProfileFile(document: ProfileDocument, shipped: SourceTable): string {
  const cited = new Set(writtenIn(document).flatMap(({ sources }) => sources));
  const known = Object.entries(shipped).filter(([key]) => cited.has(key));
  const sources = { ...Object.fromEntries(known), ...document.sources };
  return `${JSON.stringify({ ...document, sources }, null, 2)}\n`;
}
