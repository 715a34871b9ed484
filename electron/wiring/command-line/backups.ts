import { join } from 'node:path';
import { systemClock } from '../../adapters/clock.ts';
import { type OwnBackups, ownBackups } from '../../adapters/records/backups/own-backups.ts';
import { takeUp } from '../../adapters/records/backups/put-back.ts';
import { ownDisk } from '../../adapters/records/own-disk.ts';
import type { Words } from '../../ports/desktop.ts';
import type { BackupContent } from '../../shared/domain/records/file/backups.ts';
import type { OneInstance } from '../../windows/one-instance.ts';
import { type Answer, failed, type Surroundings } from './answer.ts';
import type { Order } from './order.ts';

type Needs = Surroundings & { readonly instance: Pick<OneInstance, 'claimQuietly'> };

const backupsOf = ({ folder, version, platform, onTrouble }: Surroundings): OwnBackups =>
  ownBackups({
    folder,
    version,
    clock: systemClock,
    disk: ownDisk(folder, platform),
    onTrouble,
  });

/** Lists the backups, newest first, with what is in each. */
export async function listBackups(needs: Surroundings): Promise<Answer> {
  const { folder, words } = needs;
  const backups = backupsOf(needs);
  const names = backups.list().map(({ name }) => name);
  if (names.length === 0) return { lines: [words.say('cli.none', { folder })], status: 0 };
  const contents = await backups.look(names, { isChecked: false });
  const lines = names.map((name, place) => `${name}  ${holds(contents[place], words)}`);
  return { lines, status: 0 };
}

/** Goes back to a backup, or shows what that would do where it was not confirmed. Not while the app runs. */
export async function restoreBackup(
  { name, isConfirmed }: Extract<Order, { kind: 'restore-backup' }>,
  needs: Needs,
): Promise<Answer> {
  const { folder, instance, words } = needs;
  const backups = backupsOf(needs);
  const isThere = backups.list().some((one) => one.name === name);
  if (!isThere) return failed(words.say('cli.not-found', { name }));
  if (!isConfirmed) return preview(name, backups, needs);
  if (!instance.claimQuietly()) return failed(words.say('cli.running'));
  const done = await backups.putBack(name);
  if (!done.ok) return failed(words.say(`failure.${done.failure.code}`, done.failure.values ?? {}));
  try {
    takeUp(folder);
  } catch {
    return { lines: [words.say('cli.at-next-start')], status: 0 };
  }
  const keptIn = backups.restored()?.keptIn ?? join(folder, 'replaced');
  return { lines: [words.say('cli.done', { name, keptIn })], status: 0 };
}

async function preview(
  name: string,
  backups: OwnBackups,
  { folder, words }: Surroundings,
): Promise<Answer> {
  const [content] = await backups.look([name], { isChecked: true });
  if (content?.found !== 'whole') {
    return failed(words.say('failure.backup-not-whole'));
  }
  const { lost } = content;
  const lines = [
    `${words.say('backups.is-whole')} ${holds(content, words)}`,
    lost === undefined ? words.say('backups.loses-unknown') : words.say('backups.loses', { lost }),
    words.say('cli.kept', { folder }),
    words.say('cli.add-yes'),
  ];
  return { lines, status: 0 };
}

function holds(content: BackupContent | undefined, words: Words): string {
  const { found = 'unknown', entries = 0, until, people = 0, accounts = 0 } = content ?? {};
  if (found !== 'readable' && found !== 'whole') return words.say(`backups.is-${found}`);
  if (!until) return words.say('backups.holds-nothing');
  return words.say('backups.holds', { entries, until: inUtc(until), people, accounts });
}

const inUtc = (instant: string) => `${instant.slice(0, 16).replace('T', ' ')} UTC`;
