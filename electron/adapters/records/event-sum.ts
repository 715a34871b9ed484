import { hash } from 'node:crypto';

/** What the checksum of an event covers: everything in its row. */
export interface SummedEvent {
  readonly subject: string;
  /** The time, which ends with the name of the machine. */
  readonly at: string;
  readonly id: string;
  readonly actor: string;
  readonly kind: string;
  readonly version: number;
  /** JSON, letter for letter as stored. */
  readonly body: string;
}

/** What the checksum of a subject's row covers. */
export interface SummedSubject {
  readonly subject: string;
  readonly type: string;
  readonly personId: string | null;
  readonly at: string;
  readonly revision: number;
  readonly body: string;
}

/** No field but the last may hold this character, so no two different rows read the same. */
const END = '\0';

/**
 * The checksum of an event: the first 48 bits of SHA-256, a number that JavaScript and SQLite both hold exactly. It finds
 * damage; it is no signature (docs/decisions/0010-damage-is-noticed.md).
 */
export function eventSum({ subject, at, id, actor, kind, version, body }: SummedEvent): number {
  return sumOf([subject, at, id, kind, version, actor, body].join(END));
}

/** The checksum of a subject's row. */
export function subjectSum(row: SummedSubject): number {
  const { subject, type, personId, at, revision, body } = row;
  return sumOf([subject, type, personId ?? '', at, revision, body].join(END));
}

/** The checksum of a text. */
export function sumOf(text: string): number {
  return Number.parseInt(hash('sha256', text, 'hex').slice(0, 12), 16);
}
