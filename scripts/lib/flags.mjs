import { parseArgs } from 'node:util';

/** Reads the command line's flags; an unknown one ends the script with one sentence instead of a stack. */
export function readFlags(options) {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    console.error(error.message);
    process.exit(2);
  }
}
