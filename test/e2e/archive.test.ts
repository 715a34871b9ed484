import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createPackage } from '@electron/asar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LaunchedStandIn, launchStandIn } from '../support/launch.ts';
import { enterPractice } from '../support/practice.ts';

let folder: string;
let app: LaunchedStandIn;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fileready-archive-'));
  const sources = join(folder, 'app');
  for (const part of ['out/main', 'out/preload', 'out/renderer', 'package.json'])
    await cp(resolve(part), join(sources, part), { recursive: true });
  await createPackage(sources, join(folder, 'resources', 'app.asar'));
  await rm(sources, { recursive: true });
  const out = join(folder, 'resources', 'app.asar', 'out');
  app = await launchStandIn({ env: { FILEREADY_FAKE_OUT: out } });
});
afterAll(async () => {
  await app?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Which build says that it made the board in the cache. Undefined while there is no whole board. */
function makerOfBoard(): string | undefined {
  const db = new DatabaseSync(join(app.userData, 'board.db'), { readOnly: true });
  try {
    const head = db.prepare('SELECT text FROM head').get();
    return head && JSON.parse(String(head.text)).madeBy;
  } finally {
    db.close();
  }
}

describe('the bundle in an archive, laid out as packed', () => {
  it('starts, shows its page, keeps a person, and looks at its records from a thread', async () => {
    await app.page.getByRole('main').waitFor();
    const added = await app.page.evaluate(() =>
      window.fileReady.people.add({
        draft: { name: 'Rosa Delfinch', role: 'attorney', office: '', email: '', barNumber: '' },
      }),
    );
    expect(added.ok).toBe(true);
    await enterPractice(app.page);
    const log = () => readFile(join(app.userData, 'fileready.log'), 'utf8');
    await expect.poll(log).toContain('started');
    app = await app.restart();
    await app.page.getByRole('main').waitFor();
    await expect.poll(app.printed).toContain('a thread runs');
    expect(app.printed()).not.toContain('could not run');
    expect(await log()).not.toMatch(/warn|ENOENT/);
  });

  it('F12: takes the board that an earlier start put away, though its files have the time of this start', async () => {
    const openBoard = () =>
      app.page.evaluate(async () => (await window.fileReady.board.open({})).ok);
    expect(await openBoard()).toBe(true);
    await expect.poll(makerOfBoard).toBeDefined();
    const maker = makerOfBoard();
    app = await app.restart();
    await app.page.getByRole('main').waitFor();
    expect(await openBoard()).toBe(true);
    expect(makerOfBoard()).toBe(maker);
  });
});
