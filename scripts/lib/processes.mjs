import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { root } from './paths.mjs';

/**
 * How to run a program. `show` lets it write to the terminal as it goes; otherwise its output is collected, and `onLine`
 * gets each line of its standard output when it comes.
 * @typedef {object} RunOptions
 * @property {NodeJS.ProcessEnv} [env]
 * @property {boolean} [show]
 * @property {string} [input]
 * @property {number} [timeoutMs]
 * @property {boolean} [shell]
 * @property {string} [cwd]
 * @property {(line: string) => void} [onLine]
 */

/**
 * How a program ended. `output` is its standard output and error together, empty when it was shown.
 * @typedef {{ readonly code: number, readonly output: string, readonly timedOut: boolean }} Ran
 */

/**
 * Runs a program to its end; never throws for a program that fails.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} options
 * @returns {Promise<Ran>}
 */
export async function run(command, args, options = {}) {
  const child = start(command, args, options);
  const printed = collected(child, options.onLine);
  child.stdin?.on('error', () => {}); // the program may end before it has read everything
  child.stdin?.end(options.input);
  let timedOut = false;
  const kill = () => {
    timedOut = true;
    child.kill('SIGKILL');
  };
  const timer = options.timeoutMs && setTimeout(kill, options.timeoutMs);
  const { code, complaint } = await endOf(child);
  clearTimeout(timer);
  return { code, output: `${printed()}${complaint}`, timedOut };
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} options
 */
function start(
  command,
  args,
  { env = process.env, show = false, input, shell = false, cwd = root },
) {
  const out = show ? 'inherit' : 'pipe';
  const stdin = input !== undefined ? 'pipe' : show ? 'inherit' : 'ignore';
  return spawn(command, args, { cwd, env, shell, stdio: [stdin, out, out], windowsHide: true });
}

/**
 * Collects what a program prints and returns a function that gives all of it so far.
 * @param {import('node:child_process').ChildProcess} child
 * @param {((line: string) => void) | undefined} onLine
 */
function collected({ stdout, stderr }, onLine) {
  let output = '';
  for (const stream of [stdout, stderr])
    stream?.setEncoding('utf8').on('data', (chunk) => {
      output += chunk;
    });
  if (stdout && onLine) createInterface({ input: stdout }).on('line', onLine);
  return () => output;
}

/**
 * Waits for the end. A program that can't be started ends with code 127.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<{ code: number, complaint: string }>}
 */
function endOf(child) {
  return new Promise((resolve) => {
    child.on('error', ({ message }) => resolve({ code: 127, complaint: `${message}\n` }));
    child.on('close', (code, signal) =>
      resolve({ code: code ?? (signal ? 128 : 1), complaint: '' }),
    );
  });
}

/**
 * Runs npm without a shell where npm started this script, and through npm's own wrapper elsewhere.
 * @param {readonly string[]} args
 * @param {RunOptions} options
 */
export function runNpm(args, options = {}) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('npm-cli.js')) return run(process.execPath, [cli, ...args], options);
  const windows = process.platform === 'win32';
  // Windows starts a .cmd file only through a shell; the arguments are constants of this project.
  return run(windows ? 'npm.cmd' : 'npm', args, { ...options, shell: windows });
}
