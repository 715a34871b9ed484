import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, no matter which folder a script was started from. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * Builds an absolute path from parts below the project's folder.
 * @param {readonly string[]} parts
 */
export const inRoot = (...parts) => join(root, ...parts);
