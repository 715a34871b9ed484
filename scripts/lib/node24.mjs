import { existsSync } from 'node:fs';
import { isAtFloor, NODE_FLOOR } from './node-floor.mjs';
import { inRoot } from './paths.mjs';
import { run, runNpm } from './processes.mjs';

/** The newest that npm has as a program for every platform; Windows and macOS get none at the floor from it. */
const FETCHED = '24.21.0';

/**
 * Whether a version such as `24.15.0` is at least 24.15, the oldest that every tool here accepts.
 * @param {string} version
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 24 || (major === 24 && minor >= 15);
}

/**
 * A Node that is here: where it lies and which version it is.
 * @typedef {{ readonly path: string, readonly version: string }} Found
 */

/**
 * The Node binary that comes as a package of its own for the common platforms, if it is installed and runs.
 * @returns {Promise<readonly Found[]>}
 */
async function packagedNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const binary = process.platform === 'win32' ? 'node.exe' : 'node';
  const path = inRoot('node_modules', `node-${platform}-${process.arch}`, 'bin', binary);
  if (!existsSync(path)) return [];
  const { code, output } = await run(path, ['--version']);
  return code === 0 ? [{ path, version: output.trim().replace(/^v/, '') }] : [];
}

/**
 * The one to take of those that are here, in their order: one of the line that Electron embeds and at the floor, else one
 * at the floor, else one that the tools accept.
 * @param {readonly Found[]} found
 */
export function bestNode(found) {
  const safe = found.filter(({ version }) => isAtFloor(version));
  const ofTheLine = safe.find(({ version }) => version.startsWith('24.'));
  return ofTheLine ?? safe[0] ?? found.find(({ version }) => isNewEnough(version));
}

/** Asks npm for the pinned Node and returns its path, or undefined when that fails or takes over two minutes. */
async function fetchedNode() {
  console.log(`This Node is ${process.versions.node}: asking npm for Node ${FETCHED}`);
  const node = ['exec', '--yes', `--package=node@${FETCHED}`, '--', 'node'];
  const { code, output } = await runNpm([...node, '-p', 'process.execPath'], {
    timeoutMs: 120_000,
  });
  const path = output.trim().split(/\r?\n/).at(-1);
  return code === 0 && path && existsSync(path) ? path : undefined;
}

/**
 * Returns the path of a Node 24, the line that Electron embeds: the one running, the packaged one, or one fetched by npm.
 * Says so when none is at the floor. Throws with one sentence when there is none.
 */
export async function findNode24() {
  const running = { path: process.execPath, version: process.versions.node };
  if (running.version.startsWith('24.') && isAtFloor(running.version)) return running.path;
  const best = bestNode([running, ...(await packagedNode())]);
  const path = best?.path ?? (await fetchedNode());
  if (!path)
    throw new Error(
      `FileReady needs Node ${NODE_FLOOR} or newer; this is ${running.version}: install it from nodejs.org and try again`,
    );
  const version = best?.version ?? FETCHED;
  if (!isAtFloor(version))
    console.error(
      `This runs on Node ${version}, which checks the names of servers with known holes. Install Node ${NODE_FLOOR} or newer from nodejs.org before you link with a real court.`,
    );
  return path;
}
