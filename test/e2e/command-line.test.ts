import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
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
