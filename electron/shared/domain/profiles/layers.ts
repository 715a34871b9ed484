import type { LocalText, Source } from '../values/text.ts';
import type { CourtProfile, LayerName, ProfileDocument } from './court-profile.ts';
import { COLLECTIONS, SINGLE_VALUES } from './court-profile.ts';

interface Field {
  readonly value: unknown;
  readonly from: LayerName;
}

interface Entry {
  /** Earlier layers don't count: the value was removed, and perhaps written again. */
  readonly isCleared: boolean;
  readonly removed?: { readonly from: LayerName; readonly because: LocalText };
  readonly fields: ReadonlyMap<string, Field>;
  readonly sources: readonly Source[];
}

/** Values by path (`goLive`, `contacts.court`, `steps.link`), each with its fields, their layers and all sources. */
export type Layers = ReadonlyMap<string, Entry>;

/** Shipped sources by key, so a page cited in many places is written once. */
export type SourceTable = Readonly<Record<string, Source>>;

/** The layers of nothing: `combine(NO_LAYERS, x)` is `x`. */
export const NO_LAYERS: Layers = new Map();

function union(first: readonly Source[], second: readonly Source[]): readonly Source[] {
  const seen = new Map<string, Source>();
  for (const source of [...first, ...second]) {
    const key = JSON.stringify([source.title, source.url, source.notice, source.confidence]);
    if (!seen.has(key)) seen.set(key, source);
  }
  return [...seen.values()];
}

function combineEntry(earlier: Entry | undefined, later: Entry): Entry {
  if (!earlier) return later;
  const sources = union(later.sources, earlier.sources);
  if (later.isCleared) return { ...later, sources };
  const fields = new Map([...earlier.fields, ...later.fields]);
  return { isCleared: earlier.isCleared, fields, sources };
}

/**
 * Lays `later` over `earlier`. Field by field the later one wins, and no source is lost. Associative, so layers can be
 * combined in any grouping.
 */
export function combine(earlier: Layers, later: Layers): Layers {
  const all = new Map(earlier);
  for (const [path, entry] of later) all.set(path, combineEntry(earlier.get(path), entry));
  return all;
}

/** A document as layers; throws on a source key that neither it nor `shipped` has (parsing checks that first). */
export function layersOf(document: ProfileDocument, shipped: SourceTable): Layers {
  const from = document.layer;
  const table = new Map([...Object.entries(shipped), ...Object.entries(document.sources ?? {})]);
  const cite = (keys: readonly string[]) =>
    keys.map((key) => {
      const source = table.get(key);
      if (!source) throw new Error(`unknown source: ${key}`);
      return source;
    });
  const entries = writtenIn(document).map(({ path, sources, removed, fields }) => {
    const values = Object.entries(fields).map(([name, value]) => [name, { value, from }] as const);
    const entry: Entry = {
      isCleared: removed !== undefined,
      ...(removed ? { removed: { from, because: removed } } : {}),
      fields: new Map(values),
      sources: cite(sources),
    };
    return [path, entry] as const;
  });
  return new Map(entries);
}

interface Written {
  readonly path: string;
  readonly sources: readonly string[];
  /** Why a value or step is removed. */
  readonly removed?: LocalText;
  readonly fields: Readonly<Record<string, unknown>>;
}

type Item =
  | { readonly remove: true; readonly because: LocalText; readonly sources: readonly string[] }
  | { readonly remove?: undefined; readonly sources: readonly string[] };

function writtenAt(path: string, item: Item): Written {
  if (item.remove) return { path, sources: item.sources, removed: item.because, fields: {} };
  const { sources, remove: _, ...fields } = item;
  return { path, sources, fields };
}

/** Every value and step a document writes, by path. */
export function writtenIn(document: ProfileDocument): readonly Written[] {
  const values = document.values ?? {};
  const single = SINGLE_VALUES.flatMap((name) => {
    const item = values[name];
    return item ? [writtenAt(name, item)] : [];
  });
  const keyed = COLLECTIONS.flatMap((name) =>
    Object.entries(values[name] ?? {}).map(([key, item]) => writtenAt(`${name}.${key}`, item)),
  );
  const steps = Object.entries(document.steps ?? {}).map(([id, item]) =>
    writtenAt(`steps.${id}`, item),
  );
  return [...single, ...keyed, ...steps];
}

/** A merged profile in the shape of a CourtProfile, with unchecked values. */
export interface Assembled {
  readonly steps: readonly { readonly id: string }[];
  readonly [value: string]: unknown;
}

/** The merged values as one plain object. */
export function assemble(layers: Layers): Assembled {
  const singles: Record<string, unknown> = {};
  const collections = new Map(
    COLLECTIONS.map((name) => [String(name), new Map<string, unknown>()]),
  );
  const steps: ({ id: string } & Record<string, unknown>)[] = [];
  for (const [path, { removed, fields, sources }] of layers) {
    if (removed) continue;
    const [group = '', key = ''] = path.split('.');
    const values = Object.fromEntries([...fields].map(([name, field]) => [name, field.value]));
    if (group === 'steps') steps.push({ ...values, id: key, sources });
    else if (key) collections.get(group)?.set(key, { ...values, sources });
    else singles[group] = { ...values, sources };
  }
  const keyed = [...collections].map(([name, entries]) => [name, Object.fromEntries(entries)]);
  return {
    ...singles,
    ...Object.fromEntries(keyed),
    steps,
    origins: originsOf(layers),
    removed: removedIn(layers),
  };
}

function originsOf(layers: Layers): CourtProfile['origins'] {
  const origins: Record<string, LayerName> = {};
  for (const [path, { fields }] of layers) {
    for (const [name, field] of fields) {
      origins[name === 'value' ? path : `${path}.${name}`] = field.from;
    }
  }
  return origins;
}

function removedIn(layers: Layers): CourtProfile['removed'] {
  return [...layers].flatMap(([path, { removed, sources }]) =>
    removed ? [{ path, ...removed, sources }] : [],
  );
}
