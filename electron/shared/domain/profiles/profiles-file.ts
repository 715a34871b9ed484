import type { Failure } from '../values/result.ts';
import { COLLECTIONS, type ProfileDocument } from './court-profile.ts';
import { readProfileFile } from './file.ts';
import { type SourceTable, writtenIn } from './layers.ts';

/** The most profiles in one file: more than there are courts. */
const MAX_PROFILES = 400;

/** Something in firm IT's file that doesn't count. */
export interface ProfilesFileFault {
  /** The court it is about, or its place in the file, counted from 1; absent when it is about the whole file. */
  readonly court?: string;
  readonly failure: Failure;
}

/** What firm IT's file says, by court, and what is wrong with the rest. */
export interface ProfilesFile {
  readonly documents: ReadonlyMap<string, ProfileDocument>;
  readonly faults: readonly ProfilesFileFault[];
}

/**
 * Reads firm IT's file of court profiles: one profile as the app shares it, or a list of them. Each is checked as an
 * imported one is, and a broken one doesn't hold up the others.
 */
export function readProfilesFile(text: string, shipped: SourceTable): ProfilesFile {
  const listed = listIn(text);
  if (!listed)
    return { documents: new Map(), faults: [{ failure: { code: 'profiles-file-not-json' } }] };
  const documents = new Map<string, ProfileDocument>();
  const faults: ProfilesFileFault[] = [];
  for (const [index, one] of listed.slice(0, MAX_PROFILES).entries()) {
    const read = readProfileFile(JSON.stringify(one, null, 2) ?? '', shipped);
    const court = (read.ok ? read.value.court : courtNamed(one)) ?? `${index + 1}`;
    if (!read.ok) faults.push({ court, failure: read.failure });
    else if (read.value.court === undefined) {
      faults.push({ court, failure: { code: 'profiles-file-no-court' } });
    } else if (documents.has(court)) {
      faults.push({ court, failure: { code: 'profiles-file-court-twice' } });
    } else documents.set(court, { ...read.value, layer: 'it' });
  }
  if (listed.length > MAX_PROFILES) {
    faults.push({ failure: { code: 'profiles-file-too-many', values: { most: MAX_PROFILES } } });
  }
  return { documents, faults };
}

function listIn(text: string): readonly unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return Array.isArray(value) ? value : [value];
  } catch {
    return undefined;
  }
}

function courtNamed(one: unknown): string | undefined {
  if (typeof one !== 'object' || one === null || !('court' in one)) return undefined;
  return typeof one.court === 'string' ? one.court.slice(0, 40) : undefined;
}

/** The values and steps that a document writes: `goLive`, `contacts.court`, `steps.link`. */
export function pathsIn(document: ProfileDocument | undefined): ReadonlySet<string> {
  return new Set(document ? writtenIn(document).map(({ path }) => path) : []);
}

/** The document without these values and steps, for they are firm IT's to say. */
export function withoutPaths(
  document: ProfileDocument,
  paths: ReadonlySet<string>,
): ProfileDocument {
  if (paths.size === 0) return document;
  const values = Object.entries(document.values ?? {}).flatMap(([name, value]) => {
    if (paths.has(name) || value === undefined) return [];
    return [[name, isCollection(name) ? without(value, name, paths) : value] as const];
  });
  const { values: _, steps, ...rest } = document;
  return {
    ...rest,
    values: Object.fromEntries(values),
    ...(steps ? { steps: without(steps, 'steps', paths) } : {}),
  };
}

const isCollection = (name: string) => (COLLECTIONS as readonly string[]).includes(name);

function without<T extends object>(entries: T, group: string, paths: ReadonlySet<string>): T {
  const kept = Object.entries(entries).filter(([key]) => !paths.has(`${group}.${key}`));
  return Object.fromEntries(kept) as T;
}
