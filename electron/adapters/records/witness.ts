import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { sumOf } from './event-sum.ts';

/**
 * What is remembered of the records outside of their file: how many events there were, the time of the newest ('' for
 * none), and when the file was last found whole, if it ever was.
 */
const Seen = z.strictObject({
  events: z.int().min(0),
  newest: z.string().max(40),
  wholeAt: z.iso.datetime().optional(),
});
/** What is remembered of the records. */
export type Seen = z.infer<typeof Seen>;

const Slot = z.strictObject({ turn: z.int(), sum: z.int(), seen: Seen });

/** Written in turns, so that a power cut in the middle of one leaves the other. Each fits into one sector of a disk. */
const SLOT_BYTES = 512;
const SLOTS = 2;

/** The file of the witness, beside `records.db`. */
export const WITNESS = 'records.seen';

/** What the witness in `folder` remembers; undefined when there is none, or none that can be read. */
export function readWitness(folder: string): Seen | undefined {
  return newestSlot(folder)?.seen;
}

function newestSlot(folder: string): z.infer<typeof Slot> | undefined {
  return slotsOf(folder).sort((a, b) => b.turn - a.turn)[0];
}

function slotsOf(folder: string): z.infer<typeof Slot>[] {
  try {
    const bytes = readFileSync(join(folder, WITNESS));
    return Array.from({ length: SLOTS }, (_, slot) =>
      slotIn(bytes.subarray(slot * SLOT_BYTES, (slot + 1) * SLOT_BYTES)),
    ).filter((slot) => slot !== undefined);
  } catch {
    return [];
  }
}

function slotIn(bytes: Uint8Array): z.infer<typeof Slot> | undefined {
  try {
    const slot = Slot.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
    return slot.sum === sumOfSlot(slot.turn, slot.seen) ? slot : undefined;
  } catch {
    return undefined;
  }
}

const sumOfSlot = (turn: number, { events, newest, wholeAt }: Seen) =>
  sumOf(JSON.stringify([turn, events, newest, wholeAt ?? '']));

/**
 * The witness of one run, which writes after every change to the records and never before: it may know less than they
 * hold after a power cut, and never more. It is not flushed to the disk each time, so a change costs hardly more with it.
 */
export class Witness {
  readonly #file: string;
  readonly #onTrouble: () => void;
  #turn: number;
  #handle: number | undefined;

  constructor(folder: string, onTrouble: () => void) {
    this.#file = join(folder, WITNESS);
    this.#onTrouble = onTrouble;
    this.#turn = newestSlot(folder)?.turn ?? 0;
  }

  /** Remembers this. A witness that can't be written is no reason to refuse a record. */
  note(seen: Seen): void {
    this.#turn += 1;
    const slot = { turn: this.#turn, sum: sumOfSlot(this.#turn, seen), seen };
    const bytes = Buffer.alloc(SLOT_BYTES, ' ');
    bytes.write(JSON.stringify(slot), 'utf8');
    try {
      this.#handle ??= openOrMake(this.#file);
      writeSync(this.#handle, bytes, 0, SLOT_BYTES, (this.#turn % SLOTS) * SLOT_BYTES);
    } catch {
      this.#onTrouble();
    }
  }

  close(): void {
    if (this.#handle !== undefined) closeSync(this.#handle);
    this.#handle = undefined;
  }
}

/** To be written in place, so that a full disk doesn't stop it. */
function openOrMake(file: string): number {
  try {
    return openSync(file, 'r+');
  } catch {
    return openSync(file, 'w+', 0o600);
  }
}
