import * as z from 'zod';

/** Who recorded a fact, and when. */
export const Mark = z.strictObject({ by: z.string(), at: z.iso.datetime() });
export type Mark = Readonly<z.infer<typeof Mark>>;
