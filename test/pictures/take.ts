/** `node test/pictures/take.ts`: retakes every picture of README and guides with the practice firm, and prints the list. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launchApp } from '../support/launch.ts';

const FOLDER = resolve(import.meta.dirname, '../../docs/pictures');
const SIZE = { width: 1200, height: 760 };

mkdirSync(FOLDER, { recursive: true });
const app = await launchApp();
const { page } = app;
page.setDefaultTimeout(15_000);
await page.setViewportSize(SIZE);
const main = page.getByRole('main');

/** Waits until nothing moves any more, then takes the window. */
async function take(name: string): Promise<void> {
  await page.mouse.move(0, SIZE.height - 1);
  await page.waitForTimeout(600);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  console.log(`docs/pictures/${name}.png`);
}

try {
  await main.getByRole('button', { name: 'Load the practice firm' }).click();
  await main.getByText('Paula Plainview').first().waitFor();
  // The toast that says so would cover the picture.
  await page.reload();
  await main.getByText('Paula Plainview').first().waitFor();
  await take('readiness');
  const ids = await page.evaluate(async () => {
    const people = await window.fileReady.people.list({});
    const paula = people.ok
      ? people.value.find(({ person }) => person.name === 'Paula Plainview')
      : undefined;
    return { person: paula?.person.id, court: paula?.courts[0]?.courtName };
  });
  await main.getByRole('button', { name: 'Paula Plainview' }).first().click();
  await main.getByRole('heading', { level: 1, name: 'Paula Plainview' }).waitFor();
  await take('person');
  await main.getByRole('button', { name: /^Open/ }).first().click();
  await main.getByRole('tab', { name: 'Checklist' }).waitFor();
  await take('checklist');
  if (!ids.court) throw new Error('the practice firm has lost Paula Plainview');
} finally {
  await app.close();
}
