// Stands in for fpm, which the packer would download: makes a Debian package with Debian's own dpkg-deb.
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { main } from '../main.mjs';
import { run } from '../processes.mjs';
import { controlText, debRequest, type Placed } from './request.mts';

const SCRIPTS = { '--after-install': 'postinst', '--after-remove': 'postrm' } as const;

function place(root: string, { from, to }: Placed): void {
  const target = join(root, to);
  mkdirSync(from.endsWith('/') ? target : dirname(target), { recursive: true });
  cpSync(from, target, { recursive: true, verbatimSymlinks: true });
}

/** Gives everything the rights that an installed file has: everybody may read it, and only root may write. */
function settleRights(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) chmodSync(path, 0o755);
    if (entry.isFile()) chmodSync(path, statSync(path).mode & 0o100 ? 0o755 : 0o644);
  }
}

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** The digest of every file, by which `dpkg --verify` finds one that was changed later. */
function digestsOf(root: string, files: readonly string[]): string {
  const line = (file: string) =>
    `${createHash('md5').update(readFileSync(file)).digest('hex')}  ${relative(root, file)}\n`;
  return files.map(line).join('');
}

async function makePackage(root: string): Promise<number> {
  const request = debRequest(process.argv.slice(2));
  for (const placed of request.placed) place(root, placed);
  settleRights(root);
  const files = filesBelow(root);
  const size = files.reduce((sum, file) => sum + Math.ceil(statSync(file).size / 1024), 0);
  const about = join(root, 'DEBIAN');
  mkdirSync(about);
  writeFileSync(join(about, 'control'), controlText(request, size));
  writeFileSync(join(about, 'md5sums'), digestsOf(root, files));
  for (const [option, name] of Object.entries(SCRIPTS)) {
    const script = request.one[option];
    if (!script) continue;
    cpSync(script, join(about, name));
    chmodSync(join(about, name), 0o755);
  }
  chmodSync(root, 0o755);
  const file = request.one['--package'] ?? '';
  const args = ['--root-owner-group', '-Zxz', '--build', root, file];
  const { code, output } = await run('dpkg-deb', args);
  if (code !== 0) throw new Error(`dpkg-deb ended with ${code}: ${output.trim()}`);
  return code;
}

await main(async () => {
  process.umask(0o022);
  const root = mkdtempSync(join(tmpdir(), 'fileready-deb-'));
  try {
    return await makePackage(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
