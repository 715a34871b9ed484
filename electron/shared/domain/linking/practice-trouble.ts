import * as z from 'zod';

/** A fault that the practice court makes on purpose in the next rehearsal, so that a person has seen it before a real link. */
export const PracticeTrouble = z.enum(['answer-lost', 'never-arrived', 'menus-late']);
export type PracticeTrouble = z.infer<typeof PracticeTrouble>;
