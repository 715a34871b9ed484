import { execFile } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insert, rawEvent } from '../../../firm/server/events.ts';
import { newFirm, type TestFirm } from '../../../support/postgres/database.ts';
import { newFolder } from '../../../support/records.ts';

const RUN = new URL('../../../../scripts/lib/firm-admin/run.mts', import.meta.url).pathname;
const folder = newFolder();
let firm: TestFirm;
beforeAll(async () => {
  firm = await newFirm({ isPrepared: false });
  writeFileSync(join(folder, 'root.pem'), firm.server.ca);
}, 120_000);
afterAll(() => firm?.close());

/** What the command prints and how it ends. */
function admin(
  ...args: readonly string[]
): Promise<{ readonly code: number; readonly said: string }> {
  const { port, owner } = firm.server;
  const where = [
    ...['--host', 'localhost', '--port', String(port), '--database', firm.name],
    ...['--user', owner.user, '--ca', join(folder, 'root.pem')],
  ];
  const env = { ...process.env, PGPASSWORD: owner.password };
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [RUN, ...args, ...where],
      { env },
      (_error, out, err) => resolve({ code: child.exitCode ?? 1, said: `${out}${err}`.trim() }),
    );
  });
}

describe('npm run firm-admin', () => {
  it('prepares a database, adds a member, and says and writes what is there', async () => {
    expect(await admin('status')).toEqual({ code: 0, said: 'Not prepared: run init first.' });
    expect(await admin('init')).toEqual({ code: 0, said: 'Prepared: version 1.' });
    expect(await admin('init')).toEqual({ code: 0, said: 'It is up to date.' });
    const login = `${firm.name}_dana`;
    const { said } = await admin('add-member', login, '--role', 'paralegal', '--office', 'Mobile');
    expect(said).toMatch(/^Password of \S+: \S{24}\n\S+ is a member: paralegal\.$/);
    expect((await admin('set-role', login, '--role', 'administrator')).code).toBe(0);
    const password = /: (\S{24})/.exec(said)?.[1] ?? '';
    const client = await firm.connect(login, password);
    expect(
      await insert(client, rawEvent('firm', 'view.removed', { id: crypto.randomUUID() })),
    ).toBe('taken');
    expect((await admin('status')).said).toMatch(/Events: 1.*Members: 1 administrator/s);
    expect(await admin('verify')).toEqual({ code: 0, said: 'Everything is as it should be.' });
    const out = join(folder, 'log.jsonl');
    expect(await admin('export', '--out', out)).toEqual({
      code: 0,
      said: `1 events are in ${out}.`,
    });
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({
      kind: 'view.removed',
      actor: login,
    });
    expect(statSync(out).mode & 0o777).toBe(0o600);
    expect((await admin('export', '--out', out)).code).toBe(1);
    await firm.owner.query('GRANT DELETE ON fileready.event TO fileready_member');
    expect(await admin('verify')).toEqual({
      code: 1,
      said: 'Members may change or delete what is recorded.',
    });
    expect((await admin('remove-member', login)).code).toBe(0);
    await expect(firm.connect(login, password)).rejects.toMatchObject({ code: '42501' });
  });

  it('says what is missing instead of doing something else', async () => {
    expect((await admin()).said).toContain('npm run firm-admin -- COMMAND');
    expect((await admin('add-member', 'x', '--role', 'boss')).said).toBe(
      '--role is one of reader, attorney, paralegal, administrator.',
    );
    expect((await admin('add-member', '--role', 'reader')).said).toContain('Whose login?');
    expect((await admin('add-member', 'x', '--role', 'attorney')).said).toContain('needs --person');
    expect((await admin('init', '--what')).said).toContain('npm run firm-admin -- COMMAND');
  });
});
