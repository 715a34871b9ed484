import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { systemIds } from '../../electron/adapters/ids.ts';
import { backupsIn } from '../support/backups.ts';
import { launchStandIn } from '../support/launch.ts';
import { added, renamed, somePerson } from '../support/people.ts';
import { newFolder, recordsIn } from '../support/records.ts';
import { good } from '../support/services.ts';

const RUNTIME = resolve(import.meta.dirname, '../fake-electron/run.mjs');

/** Starts the built app with these arguments, as an administrator does, and waits for its end. */
function run(userData: string, ...args: readonly string[]) {
  const { stdout, status } = spawnSync(process.execPath, [RUNTIME, ...args], {
    encoding: 'utf8',
    env: { ...process.env, FILEREADY_USER_DATA: userData },
  });
  return { stdout, status };
}

/** A folder with a backup of one person, who was renamed since. */
async function someFolder() {
  const userData = newFolder();
  const person = somePerson();
  const records = recordsIn(userData);
  records.append([added(person)]);
  const { name } = await good(backupsIn(userData).make());
  records.append([renamed(person, 'Renamed Later')]);
  records.close();
  const nameNow = () => {
    const open = recordsIn(userData);
    const [first] = open.people();
    open.close();
    return first?.person.name;
  };
  return { userData, person, name, nameNow };
}

describe('backups from the command line', () => {
  it('are listed with what is in each, on the screen or in a file', async () => {
    const { userData, name } = await someFolder();
    const line = `${name}  1 entry, the last one from 2026-11-23 17:00 UTC. 1 person, 0 CM/ECF accounts.\n`;
    expect(run(userData, '--list-backups')).toEqual({ stdout: line, status: 0 });
    const out = join(userData, 'list.txt');
    expect(run(userData, '--list-backups', `--out=${out}`)).toEqual({ stdout: '', status: 0 });
    expect(readFileSync(out, 'utf8')).toBe(line);
    expect(run(newFolder(), '--list-backups').stdout).toMatch(/^There’s no backup in /);
  });

  it('are gone back to only with --yes, after a preview without it', async () => {
    const { userData, person, name, nameNow } = await someFolder();
    const shown = run(userData, `--restore-backup=${name}`);
    expect(shown.stdout).toContain('1 entry that was recorded since isn’t in it');
    expect(shown.stdout).toContain('add --yes');
    expect(shown.status).toBe(0);
    expect(nameNow()).toBe('Renamed Later');

    const done = run(userData, `--restore-backup=${name}`, '--yes');
    expect(done.stdout).toContain(`The records are now those of ${name}.`);
    expect(done.status).toBe(0);
    expect(nameNow()).toBe(person.name);
    expect(existsSync(join(userData, 'replaced'))).toBe(true);
  });

  it('are not gone back to under another name, or while the app runs', async () => {
    const { userData, name, nameNow } = await someFolder();
    expect(run(userData, '--restore-backup=../records.db', '--yes')).toEqual({
      stdout: 'There’s no backup named ../records.db. --list-backups shows the ones there are.\n',
      status: 1,
    });
    const app = await launchStandIn({ userData });
    await app.page.getByText('Renamed Later').first().waitFor();
    const refused = run(userData, `--restore-backup=${name}`, '--yes');
    expect(refused.stdout).toContain('FileReady is running with these records.');
    expect(refused.status).toBe(1);
    await app.close();
    expect(nameNow()).toBe('Renamed Later');
  });
});

/** Every file of the app with a digest of its bytes. SQLite notes in the index of its log which readers there are, so that one is left out. */
function filesIn(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('-shm'))
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    names.map((name) => [name, systemIds.fingerprint(readFileSync(name, 'latin1'))]),
  );
}

/** The files of a running app once it has nothing left to write by itself. */
async function filesAtRest(folder: string) {
  await vi.waitUntil(() => existsSync(join(folder, 'reminders.db')), { timeout: 20_000 });
  // A file that goes away between two looks is not at rest either.
  return vi.waitFor(
    async () => {
      const before = filesIn(folder);
      await wait(500);
      expect(filesIn(folder)).toEqual(before);
      return before;
    },
    { timeout: 20_000 },
  );
}

const LIST =
  'Name,Email,Bar number\nPaula Plainview,paula@example.com,\nDan Draper,dan(at)example,\n';

describe('an order beside the running app', () => {
  it('is carried out and leaves the app as it is: its files, its log and its window', async () => {
    const { userData } = await someFolder();
    const list = join(newFolder(), 'people.csv');
    writeFileSync(list, LIST);
    const app = await launchStandIn({ userData });
    await app.page.getByText('Renamed Later').first().waitFor();
    const before = await filesAtRest(userData);
    const printed = app.printed();
    const out = join(newFolder(), 'out.txt');
    const answers = (...args: readonly string[]) => {
      const { stdout, status } = run(userData, ...args, '--out', out);
      expect(stdout).toBe('');
      return { status, text: readFileSync(out, 'utf8') };
    };

    expect(answers('--version')).toEqual({
      status: 0,
      text: expect.stringMatching(/^FileReady \d/),
    });
    const policy = answers('--check-policy');
    expect(policy.text).toContain('IdleLockMinutes = ');
    expect(policy.status).toBe(0);
    const people = answers('--import-people', list, '--dry-run');
    expect(people.text).toContain(
      '2 rows: 1 would be imported, 0 need a decision, 1 have a problem.',
    );
    expect(people.text).toMatch(/^Line 3: Email: /m);
    expect(people.status).toBe(3);
    const diagnostics = answers('--diagnostics');
    expect(diagnostics.text).toContain('people: 1\n');
    expect(diagnostics.text).not.toContain('Renamed');
    expect(diagnostics.status).toBe(0);
    expect(answers('--reset-preferences')).toEqual({
      status: 1,
      text: 'FileReady is running. Close it, then try again. Nothing was changed.\n',
    });

    expect(filesIn(userData)).toEqual(before);
    expect(app.printed()).toBe(printed);
    await app.page.getByText('Renamed Later').first().click();
    await app.close();
  });
});

describe('an order', () => {
  it('that nobody knows is told, with the help, and opens no window', () => {
    const { stdout, status } = run(newFolder(), '--check-policies');
    expect(stdout).toContain('FileReady doesn’t know the command --check-policies.');
    expect(stdout).toContain('--import-people FILE --dry-run');
    expect(status).toBe(1);
    expect(run(newFolder(), '--help').status).toBe(0);
  });

  it('to check the policy has status 3 where something is not set as it must be', () => {
    const userData = newFolder();
    mkdirSync(join(userData, 'policy'));
    const file = join(userData, 'policy', 'machine.json');
    writeFileSync(join(userData, 'preferences.json'), '{"idleLockMinutes":3}');
    writeFileSync(file, '{"Reveal":false}', { mode: 0o600 });
    const { stdout, status } = run(userData, '--check-policy');
    expect(stdout).toContain('Reveal = false (set for this computer)');
    expect(stdout).toContain(file);
    expect(stdout).toContain('IdleLockMinutes = 3 (chosen by the person)');
    expect(status).toBe(0);
    writeFileSync(file, '{"Reveal":"false"}');
    expect(run(userData, '--check-policy').status).toBe(3);
  });

  it('to reset the preferences sets the file aside', () => {
    const userData = newFolder();
    writeFileSync(join(userData, 'preferences.json'), '{"theme":"dark"}');
    const { stdout, status } = run(userData, '--reset-preferences');
    expect(stdout).toContain('The old ones are kept in ');
    expect(status).toBe(0);
    const names = readdirSync(userData).filter((name) => name.startsWith('preferences'));
    expect(names).toEqual([expect.stringMatching(/^preferences\.set-aside-\d{14}\.json$/)]);
    expect(run(userData, '--reset-preferences').stdout).toContain('There are no preferences');
  });

  it('to try a list of people knows the ones there are, and writes nothing', async () => {
    const { userData } = await someFolder();
    const list = join(newFolder(), 'people.csv');
    writeFileSync(list, 'Name\nRenamed Later\nNew Person\n');
    const before = filesIn(userData);
    const { stdout, status } = run(userData, '--import-people', list, '--dry-run');
    expect(stdout).toContain('2 rows: 1 would be imported, 1 need a decision, 0 have a problem.');
    expect(stdout).toContain('Line 2: Same name as Renamed Later, who is in the roster already.');
    expect(status).toBe(3);
    expect(filesIn(userData)).toEqual(before);
    writeFileSync(list, 'Name\nNew Person\n');
    expect(run(newFolder(), '--import-people', list, '--dry-run').status).toBe(0);
    expect(run(userData, '--import-people', join(list, 'gone'), '--dry-run').status).toBe(1);
  });
});
