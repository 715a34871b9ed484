/**
 * Runs a script's main function. A number that it returns is the exit code; an error that a person can act on is one
 * sentence and not a stack.
 * @param {() => Promise<number | void>} body
 */
export async function main(body) {
  try {
    const code = await body();
    if (typeof code === 'number') process.exitCode = code;
  } catch (error) {
    const isShort = error instanceof Error && !process.env.FILEREADY_DEBUG;
    console.error(isShort ? error.message : error);
    process.exitCode = 1;
  }
}
