import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRecords } from '../../electron/adapters/records/records.ts';
import type { Records } from '../../electron/ports.ts';

/** An empty folder of its own for one test. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'fileready-test-'));
}

/** Real records in a real file, under a clock the test may set. */
export function recordsIn(folder: string, now = () => new Date().toISOString()): Records {
  return openRecords({ folder, clock: { now }, actor: () => 'Dana Desk' });
}
