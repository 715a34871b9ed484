import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CanaryApp, must, mustFail } from '../canary-app.ts';
import type { Canaries } from '../secrets.ts';
import type { Filer } from './firm.ts';
import { proof } from './vault.ts';

const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** A browser's export is read, kept and destroyed; a broken one is refused. */
export async function rescue(
  app: CanaryApp,
  canaries: Canaries,
  { flsb }: Filer,
  folder: string,
): Promise<void> {
  const file = join(folder, 'Chrome Passwords.csv');
  const rows = [
    'name,url,username,password,note',
    `bank,https://bank.example/,me,${cell(canaries.bankPassword)},`,
    `court,https://ecf.flsb.uscourts.gov/,${canaries.login},${cell(canaries.rescued)},`,
  ].join('\n');
  writeFileSync(file, rows);
  process.env.FILEREADY_FAKE_OPEN = file;
  const broken = Buffer.from(`${rows}\n"without an end`).toString('base64');
  mustFail(
    'a broken export',
    await app.call('rescue', 'read', { name: 'broken.csv', base64: broken }),
    'csv-quote-open',
  );
  const preview = must('the preview', await app.call('rescue', 'choose', {}));
  if (preview.isCanceled) throw new Error('nothing was chosen');
  const { importId } = preview;
  const grant = await proof(app, canaries, { action: 'rescue', importId });
  const choices = [{ row: 0, to: { kind: 'account', ecfAccountId: flsb } }] as const;
  const report = must(
    'keeping',
    await app.call('rescue', 'commit', { importId, grant, choices: [...choices] }),
  );
  if (report.done.length !== 1) throw new Error('the row was not kept');
  must('destroying the export', await app.call('rescue', 'destroyFile', { importId }));
  if (existsSync(file)) throw new Error('the export is still there');
}

/** A transfer file is written, opened with a wrong and the right passphrase, and restored. */
export async function transfer(app: CanaryApp, canaries: Canaries, folder: string): Promise<void> {
  const { passphrase } = canaries;
  await app.call('transfer', 'strength', { passphrase });
  process.env.FILEREADY_FAKE_SAVE = join(folder, 'moved.fileready');
  process.env.FILEREADY_FAKE_OPEN = process.env.FILEREADY_FAKE_SAVE;
  const out = await proof(app, canaries, { action: 'transfer-out' });
  must('writing', await app.call('transfer', 'write', { passphrase, grant: out }));
  const file = must('choosing', await app.call('transfer', 'choose', {}));
  if (file.isCanceled) throw new Error('nothing was chosen');
  const { importId } = file;
  mustFail(
    'a wrong passphrase',
    await app.call('transfer', 'open', { importId, passphrase: `${passphrase}?` }),
    'transfer-wrong-passphrase',
  );
  must('opening', await app.call('transfer', 'open', { importId, passphrase }));
  const grant = await proof(app, canaries, { action: 'transfer-in', importId });
  must('restoring', await app.call('transfer', 'restore', { importId, grant, rows: [0, 1] }));
}
