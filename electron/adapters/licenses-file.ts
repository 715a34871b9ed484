import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The licenses of the software of others, as the packer puts them beside the app; undefined where it isn't installed. */
export function licensesFile(resources: string | undefined): string | undefined {
  if (resources === undefined) return undefined;
  const file = join(resources, 'THIRD-PARTY-LICENSES.txt');
  return existsSync(file) ? file : undefined;
}
