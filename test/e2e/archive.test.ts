import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createPackage } from '@electron/asar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LaunchedStandIn, launchStandIn } from '../support/launch.ts';
import { enterPractice } from '../support/practice.ts';

let folder: string;
let app: LaunchedStandIn | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fileready-archive-'));
  const sources = join(folder, 'app');
  for (const part of ['out/main', 'out/preload', 'out/renderer', 'package.json'])
    await cp(resolve(part), join(sources, part), { recursive: true });
  await createPackage(sources, join(folder, 'resources', 'app.asar'));
  await rm(sources, { recursive: true });
});
afterAll(async () => {
  await app?.close();
  await rm(folder, { recursive: true, force: true });
});

describe('the bundle in an archive, laid out as packed', () => {
  it('starts, shows its page, keeps a person, and looks at its records from a thread', async () => {
    const out = join(folder, 'resources', 'app.asar', 'out');
    app = await launchStandIn({ env: { FILEREADY_FAKE_OUT: out } });
    await app.page.getByRole('main').waitFor();
    const added = await app.page.evaluate(() =>
      window.fileReady.people.add({
        draft: { name: 'Rosa Delfinch', role: 'attorney', office: '', email: '', barNumber: '' },
      }),
    );
    expect(added.ok).toBe(true);
    await enterPractice(app.page);
    const log = () => readFile(join(app?.userData ?? '', 'fileready.log'), 'utf8');
    await expect.poll(log).toContain('started');
    const again = await app.restart();
    app = again;
    await again.page.getByRole('main').waitFor();
    await expect.poll(again.printed).toContain('a thread runs');
    expect(again.printed()).not.toContain('could not run');
    expect(await log()).not.toMatch(/warn|ENOENT/);
  });
});
