import * as z from 'zod';
import { canceled, none } from '../../shapes.ts';

/** The calls about what a help desk needs to know of this computer. */
export const diagnosticsContract = {
  /** The state of the app as one text, without names, logins, or addresses beyond their host. */
  read: { input: none, output: z.strictObject({ text: z.string().max(200_000) }) },
  /** Saves the text that was read last, in a file that the person chooses. Fails with `diagnostics-not-read` before that. */
  save: {
    input: none,
    output: z.union([z.strictObject({ isCanceled: z.literal(false) }), canceled]),
  },
};
