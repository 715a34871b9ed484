import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lint } from 'cspell';
import type { Problem } from './check.mts';

/**
 * The words in the texts of `root` that neither cspell's US dictionary nor `docs/terms.txt` knows. Which files are read
 * is in `cspell.json`. British spellings are among them, because the US dictionary has none.
 */
export async function misspelled(root: string): Promise<readonly Problem[]> {
  const found: Problem[] = [];
  const quiet = () => undefined;
  const before = process.env.CSPELL_GLOB_ROOT;
  const { errors } = await lint(
    [],
    { root, config: join(root, 'cspell.json'), gitignore: false, progress: false },
    {
      ...{ info: quiet, debug: quiet, progress: quiet, result: quiet },
      error: (message, error) => {
        throw new Error(message, { cause: error });
      },
      issue: ({ uri, row, text }) => {
        const file = relative(root, fileURLToPath(`${uri}`)).replaceAll('\\', '/');
        found.push({ file, place: `${row}`, problem: `unknown word: ${text}` });
      },
    },
  );
  // cspell leaves the folder that it was given behind.
  if (before === undefined) delete process.env.CSPELL_GLOB_ROOT;
  else process.env.CSPELL_GLOB_ROOT = before;
  if (errors > 0) throw new Error('cspell could not read all files');
  return found;
}
