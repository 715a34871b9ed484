import * as z from 'zod';

/** A text of an export. What is none counts as missing, so that an odd field loses no other entry. */
export const text = z.string().nullish().catch(undefined);

/** Lists of an export. What is none counts as empty. */
export const list = <T extends z.ZodType>(item: T) => z.array(item).nullish().catch(undefined);

/** The texts that hold something. */
export function filled(...texts: readonly (string | null | undefined)[]): readonly string[] {
  return texts.flatMap((one) =>
    one === undefined || one === null || one.trim() === '' ? [] : one,
  );
}
