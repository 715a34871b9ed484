import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OwnBackups } from '../adapters/records/backups/own-backups.ts';
import { takeUp } from '../adapters/records/backups/put-back.ts';
import type { Words } from '../ports/desktop.ts';
import type { BackupContent } from '../shared/domain/records/file/backups.ts';
import type { OneInstance } from '../windows/one-instance.ts';

/** What a command line asks for instead of a window. */
export type Order =
  | { readonly kind: 'list-backups' }
  | { readonly kind: 'restore-backup'; readonly name: string; readonly isConfirmed: boolean };

/** What came of an order: the lines to print and the exit code, 0 when it was carried out. */
interface Outcome {
  readonly lines: readonly string[];
  readonly code: 0 | 1;
}

/** What carrying out an order needs. */
interface Needs {
  readonly folder: string;
  readonly backups: OwnBackups;
  readonly instance: Pick<OneInstance, 'claim'>;
  readonly words: Words;
}

/** What these arguments ask for; undefined for an ordinary start. */
export function orderIn(args: readonly string[]): Order | undefined {
  if (args.includes('--list-backups')) return { kind: 'list-backups' };
  const name = valueIn(args, 'restore-backup');
  if (name === undefined) return undefined;
  return { kind: 'restore-backup', name, isConfirmed: args.includes('--yes') };
}

const valueIn = (args: readonly string[], name: string) =>
  args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);

/** Carries out an order and prints what came of it, or writes it into the file that `--out` names. Gives the exit code. */
export async function carryOut(
  order: Order,
  args: readonly string[],
  needs: Needs,
): Promise<number> {
  const { lines, code } =
    order.kind === 'list-backups' ? await list(needs) : await restore(order, needs);
  const text = `${lines.join('\n')}\n`;
  const file = valueIn(args, 'out');
  if (file === undefined) {
    // Only what was taken over is printed when the process ends.
    await new Promise((done) => process.stdout.write(text, done));
    return code;
  }
  try {
    writeFileSync(file, text);
    return code;
  } catch {
    console.error(needs.words.say('cli.out-not-written', { file }));
    return 1;
  }
}

async function list({ folder, backups, words }: Needs): Promise<Outcome> {
  const names = backups.list().map(({ name }) => name);
  if (names.length === 0) return { lines: [words.say('cli.none', { folder })], code: 0 };
  const contents = await backups.look(names, { isChecked: false });
  const lines = names.map((name, place) => `${name}  ${holds(contents[place], words)}`);
  return { lines, code: 0 };
}

async function restore(
  { name, isConfirmed }: Extract<Order, { kind: 'restore-backup' }>,
  needs: Needs,
): Promise<Outcome> {
  const { folder, backups, instance, words } = needs;
  const failed = (line: string): Outcome => ({ lines: [line], code: 1 });
  const isThere = backups.list().some((one) => one.name === name);
  if (!isThere) return failed(words.say('cli.not-found', { name }));
  if (!isConfirmed) return preview(name, needs);
  if (!instance.claim()) return failed(words.say('cli.running'));
  const done = await backups.putBack(name);
  if (!done.ok) return failed(words.say(`failure.${done.failure.code}`, done.failure.values ?? {}));
  try {
    takeUp(folder);
  } catch {
    return { lines: [words.say('cli.at-next-start')], code: 0 };
  }
  const keptIn = backups.restored()?.keptIn ?? join(folder, 'replaced');
  return { lines: [words.say('cli.done', { name, keptIn })], code: 0 };
}

async function preview(name: string, { folder, backups, words }: Needs): Promise<Outcome> {
  const [content] = await backups.look([name], { isChecked: true });
  if (content?.found !== 'whole') {
    return { lines: [words.say('failure.backup-not-whole')], code: 1 };
  }
  const { lost } = content;
  const lines = [
    `${words.say('backups.is-whole')} ${holds(content, words)}`,
    lost === undefined ? words.say('backups.loses-unknown') : words.say('backups.loses', { lost }),
    words.say('cli.kept', { folder }),
    words.say('cli.add-yes'),
  ];
  return { lines, code: 0 };
}

function holds(content: BackupContent | undefined, words: Words): string {
  const { found = 'unknown', entries = 0, until, people = 0, accounts = 0 } = content ?? {};
  if (found !== 'readable' && found !== 'whole') return words.say(`backups.is-${found}`);
  if (!until) return words.say('backups.holds-nothing');
  return words.say('backups.holds', { entries, until: inUtc(until), people, accounts });
}

const inUtc = (instant: string) => `${instant.slice(0, 16).replace('T', ' ')} UTC`;
