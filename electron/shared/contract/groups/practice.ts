import * as z from 'zod';
import { byCourt, none } from '../shapes.ts';

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
  /** Shows the practice profile; the page loads again after the answer. */
  enter: { input: none, output: none },
  /** Shows the firm's own profile again. */
  leave: { input: none, output: none },
  /** Deletes the practice profile and shows a new one. */
  startOver: { input: none, output: none },
};
