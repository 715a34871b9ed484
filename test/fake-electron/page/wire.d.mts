/** A value as text. Everything that structured clone keeps comes out of `unpack` as it went in. */
export function pack(value: unknown): string;
export function unpack(text: string): unknown;
