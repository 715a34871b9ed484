/** How many values of one name are remembered. */
const MOST = 40;

/** Fields of inputs that take what answers call otherwise. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  intoId: ['personId'],
  fromId: ['personId'],
  entrie: ['undo'],
  accountId: ['pacerAccountId'],
  drop: ['ecfAccountId'],
};

/** Names in answers that are too many or too plain to be of use. */
const isIdLike = (name: string) =>
  /Id$|^(?:id|name|grant|undo|revision|previewId|text|courtsRevision|row|stepId|line)$/.test(name);

/** Remembers what answers named, so that later inputs can name it. */
export class KnownValues {
  readonly #values = new Map<string, unknown[]>();

  constructor(given: Readonly<Record<string, readonly unknown[]>> = {}) {
    for (const [name, values] of Object.entries(given)) this.#values.set(name, [...values]);
  }

  readonly of = (field: string): readonly unknown[] => [
    ...(this.#values.get(field) ?? []),
    ...(ALSO[field] ?? []).flatMap((other) => this.#values.get(other) ?? []),
  ];

  add(name: string, value: unknown): void {
    const values = this.#values.get(name) ?? [];
    values.push(value);
    if (values.length > MOST) values.shift();
    this.#values.set(name, values);
  }

  /** Takes what an answer names, by the names of its fields. */
  take(value: unknown, depth = 0): void {
    if (typeof value !== 'object' || value === null || depth > 5) return;
    for (const [name, inner] of Object.entries(value).slice(0, 30)) {
      if (name === 'undo' && Array.isArray(inner)) for (const entry of inner) this.add(name, entry);
      else if (typeof inner === 'object') this.take(inner, depth + 1);
      else if (isIdLike(name)) this.add(name, inner);
    }
  }
}
