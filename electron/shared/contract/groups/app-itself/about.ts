import * as z from 'zod';
import { none } from '../../shapes.ts';

const Path = z.string().max(4000);

/** What FileReady is and where it keeps its files, as the window About shows it. */
export const About = z.strictObject({
  version: z.string(),
  /** A line each: program, system, and the parts of the runtime. Holds no name and no path. */
  details: z.array(z.string().max(200)).max(20),
  places: z.strictObject({
    /** The folder with everything that is kept for this user. */
    folder: Path,
    log: Path,
    /** The licenses of the software of others; only an installed app has that file. */
    licenses: Path.optional(),
  }),
});

/** A file or folder that can be shown in the system's file manager. */
export const AboutPlace = z.enum(['folder', 'log', 'licenses']);
export type AboutPlace = z.infer<typeof AboutPlace>;

/** The calls of the window About. */
export const aboutContract = {
  open: { input: none, output: About },
  /** Shows a place in the file manager; nothing is opened or run. Fails with `folder-not-shown`. */
  show: { input: z.strictObject({ place: AboutPlace }), output: none },
  /** Puts the details on the clipboard, as they are shown. Fails with `clipboard-failed`. */
  copy: { input: none, output: none },
};
