import * as z from 'zod';
import { StartTrouble } from '../../domain/records/file/start-trouble.ts';
import { none } from '../shapes.ts';

/** The calls that work even where the app could not start, because something stands in the way. */
export const startContract = {
  /** Tries again. Without a trouble in the answer the app runs, and its pages load again. */
  again: { input: none, output: z.strictObject({ trouble: StartTrouble.optional() }) },
  /** Sets the old records aside, under another name in the same folder, and starts with empty ones. */
  startOver: { input: none, output: z.strictObject({ trouble: StartTrouble.optional() }) },
  /** Shows in the system's file manager the file or folder that stands in the way. */
  showFolder: { input: none, output: none },
};
