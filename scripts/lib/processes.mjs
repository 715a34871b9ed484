import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/**
 * Runs a program to its end and returns `{ code, output, timedOut }`; never throws for a program that fails.
 * `show` lets it write to the terminal as it goes; otherwise standard output and error are collected in `output`.
 */
export function run(
  command,
  args,
  { env = process.env, show = false, input, timeoutMs, shell = false, cwd = root } = {},
) {
  return new Promise((resolve) => {
    const stdin = input !== undefined ? 'pipe' : show ? 'inherit' : 'ignore';
    const stdio = [stdin, show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'];
    const child = spawn(command, args, { cwd, env, shell, stdio, windowsHide: true });
    let output = '';
    let timedOut = false;
    const collect = (chunk) => {
      output += chunk;
    };
    child.stdout?.setEncoding('utf8').on('data', collect);
    child.stderr?.setEncoding('utf8').on('data', collect);
    child.stdin?.on('error', () => {}); // the program may end before it has read everything
    child.stdin?.end(input);
    const timer =
      timeoutMs === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            child.kill('SIGKILL');
          }, timeoutMs);
    child.on('error', (error) => {
      clearTimeout(timer);
      resolve({ code: 127, output: `${output}${error.message}\n`, timedOut });
    });
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      resolve({ code: code ?? (signal ? 128 : 1), output, timedOut });
    });
  });
}

/** Runs npm without a shell where npm started this script, and through npm's own wrapper elsewhere. */
export function runNpm(args, options = {}) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('npm-cli.js')) return run(process.execPath, [cli, ...args], options);
  const windows = process.platform === 'win32';
  // Windows starts a .cmd file only through a shell; the arguments are constants of this project.
  return run(windows ? 'npm.cmd' : 'npm', args, { ...options, shell: windows });
}
