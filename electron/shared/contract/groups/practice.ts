import * as z from 'zod';
import { byCourt, Done, none } from '../shapes.ts';

/** The practice court's invented people. Anyone may read their passwords: they open nothing but the practice court. */
export const practiceContract = {
  people: {
    input: byCourt,
    output: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        story: z.string(),
        pacerUsername: z.string(),
        practicePacerPassword: z.string(),
        ecfLogin: z.string(),
        practiceEcfPassword: z.string(),
        code: z.string().optional(),
      }),
    ),
  },
  loadFirm: { input: none, output: z.strictObject({ people: z.int() }) },
  /** Takes every invented person off the board, in one act that can be undone. */
  removeFirm: { input: none, output: Done.extend({ people: z.int() }) },
};
