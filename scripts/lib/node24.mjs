import { existsSync } from 'node:fs';
import { inRoot } from './paths.mjs';
import { run, runNpm } from './processes.mjs';

const PINNED = '24.21.0';

/**
 * Whether a version such as `24.15.0` is at least 24.15, the oldest that every tool here accepts.
 * @param {string} version
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 24 || (major === 24 && minor >= 15);
}

/** The Node binary that comes as a package of its own for the common platforms. */
function packagedNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const binary = process.platform === 'win32' ? 'node.exe' : 'node';
  return inRoot('node_modules', `node-${platform}-${process.arch}`, 'bin', binary);
}

/** Asks npm for the pinned Node and returns its path, or undefined when that fails or takes over two minutes. */
async function fetchedNode() {
  console.log(`This Node is ${process.versions.node}: asking npm for Node ${PINNED}`);
  const node = ['exec', '--yes', `--package=node@${PINNED}`, '--', 'node'];
  const { code, output } = await runNpm([...node, '-p', 'process.execPath'], {
    timeoutMs: 120_000,
  });
  const path = output.trim().split(/\r?\n/).at(-1);
  return code === 0 && path && existsSync(path) ? path : undefined;
}

/**
 * Returns the path of a Node 24, the line that Electron embeds. Tries in this order: the one running, the packaged one,
 * a newer one running, one fetched by npm. Throws with one sentence when there is none.
 */
export async function findNode24() {
  const running = process.versions.node;
  if (running.startsWith('24.') && isNewEnough(running)) return process.execPath;
  const packaged = packagedNode();
  if (existsSync(packaged) && (await run(packaged, ['--version'])).code === 0) return packaged;
  if (isNewEnough(running)) return process.execPath;
  const fetched = await fetchedNode();
  if (fetched) return fetched;
  throw new Error(
    `FileReady needs Node 24.15 or newer; this is ${running}: install it from nodejs.org and try again`,
  );
}
