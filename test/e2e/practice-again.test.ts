import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LaunchedStandIn, launchStandIn } from '../support/launch.ts';
import { looksAfterOthers } from '../support/looks-after-others.ts';
import { writePolicy } from '../support/policy-files.ts';
import { enterPractice } from '../support/practice.ts';
import { newFolder } from '../support/records.ts';

const OWN = 'Eleanor Whitfield';
/** Somebody whom a person added in practice. */
const REHEARSED = 'Hugo Rehearsed';
/** Of the practice firm. */
const INVENTED = 'Paula Plainview';

const userData = newFolder();
const policy = join(userData, 'policy', 'machine.json');
const practiceRecords = join(userData, 'practice', 'records.db');

let app: LaunchedStandIn;
let page: Page;

beforeAll(async () => {
  writePolicy(policy, {});
  app = await launchStandIn({ userData });
  page = app.page;
  await looksAfterOthers(page);
  await add(OWN);
});
afterAll(async () => {
  await app?.close();
  rmSync(userData, { recursive: true, force: true });
});

const leave = () => page.getByRole('button', { name: 'Leave practice' });

const add = (name: string) =>
  page.evaluate(async (given) => {
    const draft = { role: 'attorney', office: '', email: '', barNumber: '' } as const;
    const added = await window.fileReady.people.add({ draft: { ...draft, name: given } });
    if (!added.ok) throw new Error(added.failure.code);
  }, name);

async function names(): Promise<readonly string[]> {
  const people = await page.evaluate(() => window.fileReady.people.list({}));
  if (!people.ok) throw new Error(people.failure.code);
  return people.value.map(({ name }) => name);
}

describe('practice', () => {
  it('is made again where its records are damaged, and nothing is asked about a rescue', async () => {
    await enterPractice(page);
    await add(REHEARSED);
    expect(await names()).toContain(REHEARSED);
    await app.quit();
    for (const end of ['-wal', '-shm']) rmSync(`${practiceRecords}${end}`, { force: true });
    writeFileSync(practiceRecords, 'no records at all, from the first byte on'.repeat(500));
    app = await launchStandIn({ userData });
    page = app.page;
    await page.getByRole('main').waitFor();
    expect(await names()).toEqual([OWN]);
    await enterPractice(page);
    expect(await names()).toContain(INVENTED);
    expect(await names()).not.toContain(REHEARSED);
    expect(await names()).not.toContain(OWN);
    const status = await page.evaluate(() => window.fileReady.app.status({}));
    expect(status).toMatchObject({ value: { records: { condition: 'ready' } } });
  });

  it('tells two people of the same name apart, on its page', async () => {
    const places = page.getByRole('navigation', { name: 'Main' });
    await places.getByRole('button', { name: 'Practice' }).click();
    const people = page.getByRole('main').getByRole('listitem').getByRole('heading');
    await people.first().waitFor();
    const shown = await people.allInnerTexts();
    expect(shown).toContain('Theo Twofold (twofold.attorney)');
    expect(shown).toContain('Theo Twofold (twofold.trustee)');
    expect(shown).toContain(INVENTED);
    expect(new Set(shown).size).toBe(shown.length);
  });

  it('is left when firm IT closes it, also while somebody is there, and isn’t entered again', async () => {
    writePolicy(policy, { PracticeCourt: false });
    await app.wake();
    await leave().waitFor({ state: 'detached' });
    await page.getByRole('main').waitFor();
    expect(await names()).toEqual([OWN]);
    expect(await page.evaluate(() => window.fileReady.practice.enter({}))).toMatchObject({
      failure: { code: 'set-by-it' },
    });
    writePolicy(policy, {});
    await app.wake();
    await enterPractice(page);
    expect(await names()).toContain(INVENTED);
  });
});
