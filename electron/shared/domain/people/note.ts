import * as z from 'zod';
import { EcfAccountId } from '../values/ids.ts';
import { Mark } from '../values/mark.ts';

/** Longest note, in characters. */
export const MAX_NOTE_LENGTH = 2000;

/** A colleague's note about a person or about one of the person's CM/ECF accounts. */
export const NoteBody = z.strictObject({
  noteId: z.uuid(),
  text: z.string().min(1).max(MAX_NOTE_LENGTH),
  ecfAccountId: EcfAccountId.optional(),
});

/** A note with who wrote it, and when. */
export const Note = NoteBody.extend(Mark.shape);
export type Note = z.infer<typeof Note>;
