import { ensureInstalled } from './install.mjs';
import { findNode24 } from './node24.mjs';

/** Does all set-up a script needs on a fresh clone and returns `{ node }`, the Node 24 to run every further step with. */
export async function bootstrap() {
  await ensureInstalled();
  return { node: await findNode24() };
}

/** Runs a script's main function; a failure that a person can act on is one sentence, not a stack. */
export async function main(body) {
  try {
    const code = await body();
    if (typeof code === 'number') process.exitCode = code;
  } catch (error) {
    console.error(process.env.FILEREADY_DEBUG ? error : `${error.message}`);
    process.exitCode = 1;
  }
}
