import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { launchApp } from '../support/launch.ts';
import { added, somePerson } from '../support/people.ts';
import { newFolder, recordsIn } from '../support/records.ts';

it('are read on the screen, then saved letter by letter, and name nobody', async () => {
  const userData = newFolder();
  const records = recordsIn(userData);
  records.append([added(somePerson({ name: 'Paula Plainview', email: 'pplain@example.com' }))]);
  records.close();
  mkdirSync(join(userData, 'policy'));
  const policy = '{"LogLevel":"detailed","HelpContact":"Call Dana Desk"}';
  writeFileSync(join(userData, 'policy', 'machine.json'), policy, { mode: 0o600 });

  const app = await launchApp({ userData, env: { FILEREADY_FAKE_SAVE: userData } });
  const { page } = app;
  await page.getByText('Paula Plainview').first().waitFor();
  await page
    .getByRole('link', { name: 'Settings' })
    .or(page.getByRole('button', { name: 'Settings' }))
    .first()
    .click();
  await page.getByRole('button', { name: 'Show the diagnostics' }).click();
  const shown = page.getByRole('region', { name: 'Diagnostics', exact: true });
  const text = await shown.innerText();
  expect(text).toContain('people: 1');
  expect(text).toContain('LogLevel: detailed, machine');
  // A detailed log has the names of calls.
  expect(text).toMatch(/info [a-z]+\.[a-zA-Z]+: ok/);
  for (const secret of ['Paula', 'pplain', 'Dana', userData]) expect(text).not.toContain(secret);

  await page.getByRole('button', { name: 'Save this as a file…' }).click();
  await page.getByText('The diagnostics were saved.').first().waitFor();
  const [file = ''] = readdirSync(userData).filter((name) => name.endsWith('diagnostics.txt'));
  expect(readFileSync(join(userData, file), 'utf8').trim()).toBe(text.trim());
  await app.close();
});
