import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DEVELOPMENT } from '../../electron/adapters/keychain/keychain.ts';
import { accessFaultsInEveryLook } from '../support/axe.ts';
import { emptyKeyring, whyNoKeyring } from '../support/keyring.ts';
import { type LaunchedApp, launchApp } from '../support/launch.ts';
import { looksAfterOthers } from '../support/looks-after-others.ts';
import { added, somePerson } from '../support/people.ts';
import { newFirm, type TestFirm } from '../support/postgres/database.ts';
import { newFolder } from '../support/records.ts';
import { good } from '../support/services.ts';
import { joinedComputer } from '../support/sharing.ts';

let firm: TestFirm;
let app: LaunchedApp;
beforeAll(async () => {
  await emptyKeyring(DEVELOPMENT.sharing);
  firm = await newFirm();
  const root = join(newFolder(), 'root.pem');
  writeFileSync(root, firm.server.ca);
  app = await launchApp({ env: { NODE_EXTRA_CA_CERTS: root } });
}, 120_000);
afterAll(async () => {
  await app?.close();
  await firm?.close();
  await emptyKeyring(DEVELOPMENT.sharing);
});

it('connects in Settings after a test, and shows what another computer of the firm records', async ({
  skip,
}) => {
  const noKeyring = whyNoKeyring();
  if (noKeyring) return skip(noKeyring);
  const { page } = app;
  const nav = page.getByRole('navigation', { name: 'Main' });
  await looksAfterOthers(page);
  const login = await firm.addLogin({ role: 'administrator' });
  const { host, port, database, password } = firm.settings(login);
  await nav.getByRole('button', { name: 'Settings' }).click();
  const card = page.getByRole('region', { name: 'Firm-wide records' });
  const typed = { Server: host, Port: String(port), Database: database, Login: login };
  for (const [label, text] of Object.entries(typed)) await card.getByLabel(label).fill(text);
  await card.getByLabel('Password').fill('wrong');
  await card.getByRole('button', { name: 'Test the connection' }).click();
  await card.getByText('refused the name or the password').waitFor();
  await card.getByLabel('Password').fill(password);
  await card.getByRole('button', { name: 'Test the connection' }).click();
  await card.getByRole('button', { name: 'Share these records' }).click();
  await card.getByText(/^Connected to the firm’s records since/).waitFor();
  expect(await accessFaultsInEveryLook(page)).toEqual([]);

  const other = await joinedComputer(firm, { role: 'administrator' });
  other.records.append([added(somePerson({ name: 'Rosa Delfinch' }))]);
  await good(other.sharing.round());
  await nav.getByRole('button', { name: 'Readiness' }).click();
  await page.getByText('Rosa Delfinch').first().waitFor();
  await page.getByRole('button', { name: /^Connected to the firm’s records/ }).waitFor();
  await other.end();
});
