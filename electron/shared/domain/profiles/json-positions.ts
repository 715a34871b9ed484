import type { Result } from '../values/result.ts';
import { fail, ok } from '../values/result.ts';
import { OVERRIDE_MAX_LENGTH } from './override-layer.ts';

/** Where something stands in a text; both count from 1, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A parsed JSON text that remembers where each value stands. Objects have no prototype, so no key can reach one. */
export interface PlacedJson {
  readonly value: unknown;
  /** Position of the value at `path`, or of the nearest value around it that exists. */
  readonly positionOf: (path: readonly PropertyKey[]) => Position;
}

const MAX_DEPTH = 40;
const TOKEN = /"(?:[^"\\\n]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[[\]{},:]/y;
const SPACE = /[ \t\r\n]*/y;

class Stop {
  readonly code: 'profile-not-json' | 'profile-key-twice';
  readonly at: number;
  constructor(code: Stop['code'], at: number) {
    this.code = code;
    this.at = at;
  }
}

/** Reads JSON strictly (no key twice, at most 256 Ki characters, 40 levels); a failure names line and column. */
export function parsePlacedJson(text: string): Result<PlacedJson> {
  if (text.length > OVERRIDE_MAX_LENGTH) return fail('profile-too-large');
  const starts = new Map<string, number>();
  try {
    const value = new Reader(text, starts).whole();
    return ok({ value, positionOf: (path) => positionAt(text, nearest(starts, path)) });
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return fail(error.code, { ...positionAt(text, error.at) });
  }
}

const keyOf = (path: readonly PropertyKey[]) => JSON.stringify(path.map(String));

function nearest(starts: ReadonlyMap<string, number>, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length--) {
    const start = starts.get(keyOf(path.slice(0, length)));
    if (start !== undefined) return start;
  }
  return 0;
}

function positionAt(text: string, index: number): Position {
  const before = text.slice(0, index).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

class Reader {
  readonly #text: string;
  readonly #starts: Map<string, number>;
  #at: number;

  constructor(text: string, starts: Map<string, number>) {
    this.#text = text;
    this.#starts = starts;
    this.#at = text.startsWith('\uFEFF') ? 1 : 0;
  }

  whole(): unknown {
    const value = this.#value([]);
    this.#skip();
    if (this.#at < this.#text.length) throw new Stop('profile-not-json', this.#at);
    return value;
  }

  #skip(): void {
    SPACE.lastIndex = this.#at;
    SPACE.test(this.#text);
    this.#at = SPACE.lastIndex;
  }

  #token(): string {
    this.#skip();
    TOKEN.lastIndex = this.#at;
    const token = TOKEN.exec(this.#text)?.[0];
    if (token === undefined) throw new Stop('profile-not-json', this.#at);
    this.#at += token.length;
    return token;
  }

  #isNext(token: string): boolean {
    this.#skip();
    if (this.#text[this.#at] !== token) return false;
    this.#at += 1;
    return true;
  }

  #expect(token: string): void {
    if (!this.#isNext(token)) throw new Stop('profile-not-json', this.#at);
  }

  #value(path: readonly PropertyKey[]): unknown {
    this.#skip();
    const start = this.#at;
    this.#starts.set(keyOf(path), start);
    if (path.length > MAX_DEPTH) throw new Stop('profile-not-json', start);
    const token = this.#token();
    if (token === '{') return this.#object(path);
    if (token === '[') return this.#array(path);
    return this.#scalar(token, start);
  }

  #scalar(token: string, start: number): unknown {
    try {
      return JSON.parse(token);
    } catch {
      throw new Stop('profile-not-json', start);
    }
  }

  #object(path: readonly PropertyKey[]): unknown {
    const object: Record<string, unknown> = Object.create(null);
    if (this.#isNext('}')) return object;
    do {
      this.#skip();
      const start = this.#at;
      const key = this.#text[start] === '"' ? this.#scalar(this.#token(), start) : undefined;
      if (typeof key !== 'string') throw new Stop('profile-not-json', start);
      if (Object.hasOwn(object, key)) throw new Stop('profile-key-twice', start);
      this.#expect(':');
      object[key] = this.#value([...path, key]);
    } while (this.#isNext(','));
    this.#expect('}');
    return object;
  }

  #array(path: readonly PropertyKey[]): unknown {
    const array: unknown[] = [];
    if (this.#isNext(']')) return array;
    do array.push(this.#value([...path, array.length]));
    while (this.#isNext(','));
    this.#expect(']');
    return array;
  }
}
