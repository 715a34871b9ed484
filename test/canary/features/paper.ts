import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type CanaryApp, must } from '../canary-app.ts';
import { formsOf } from '../forms.ts';
import { findIn } from '../search.ts';
import type { Canaries } from '../secrets.ts';
import { wordsIn } from '../unpacked.ts';
import type { Filer } from './firm.ts';
import { proof } from './vault.ts';

/** Prints what can be printed: one sheet is there to show a login, and no other one may. */
export async function print(
  app: CanaryApp,
  canaries: Canaries,
  { personId, alnb }: Filer,
  folder: string,
): Promise<void> {
  await printWithLogins(app, canaries, personId, join(folder, 'sheets with logins'));
  const tray = join(folder, 'sheets');
  mkdirSync(tray, { recursive: true });
  process.env.FILEREADY_FAKE_PRINTER = tray;
  must('a worksheet', await app.call('exports', 'worksheet', { personId, as: 'print' }));
  must('a checklist', await app.call('exports', 'checklist', { ecfAccountId: alnb, as: 'print' }));
  if (readdirSync(tray).length !== 2) throw new Error('not everything was printed');
}

/** Shows at the same time that the search reads paper. */
async function printWithLogins(
  app: CanaryApp,
  canaries: Canaries,
  personId: Filer['personId'],
  tray: string,
): Promise<void> {
  mkdirSync(tray);
  process.env.FILEREADY_FAKE_PRINTER = tray;
  const grant = await proof(app, canaries, { action: 'worksheet', personId });
  const secrets = { grant, reason: 'for the safe' };
  must(
    'a worksheet with logins',
    await app.call('exports', 'worksheet', { personId, as: 'print', secrets }),
  );
  const words = await wordsIn(readFileSync(join(tray, '1.pdf')));
  const shown = findIn('paper', words, formsOf(canaries)).map(({ secret }) => secret);
  if (!shown.includes('password')) throw new Error('the search found no password on its own sheet');
  rmSync(tray, { recursive: true });
}
