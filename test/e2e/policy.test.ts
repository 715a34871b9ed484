import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LaunchedApp, launchApp, launchStandIn } from '../support/launch.ts';
import { writePolicy } from '../support/policy-files.ts';
import { newFolder } from '../support/records.ts';

describe('what firm IT sets, from its file to the screen', () => {
  const userData = newFolder();
  const file = join(userData, 'policy', 'machine.json');
  let app: LaunchedApp;

  beforeAll(async () => {
    writePolicy(file, {
      Reveal: false,
      AllowedHosts: ['*.uscourts.gov', 'practice.firm.example'],
      HelpContact: 'Ask Dana, extension 204',
      Copy: 'no',
      Revael: true,
      recommended: { IdleLockMinutes: 10 },
    });
    app = await launchApp({ userData });
  });
  afterAll(() => app.close());

  const panel = () => app.page.getByRole('region', { name: 'Set by your firm’s IT' });

  it('is listed in Settings with its value, its lock, what is wrong and what has no effect', async () => {
    const { page } = app;
    await page.getByRole('button', { name: 'Settings', exact: true }).click();
    await panel().getByText('HelpContact').waitFor();
    const words = (await panel().getByRole('listitem').allInnerTexts()).map((text) =>
      text.replaceAll(/\s+/g, ' ').trim(),
    );
    expect(words).toEqual([
      'Hosts for sign-in and linking AllowedHosts *.uscourts.gov practice.firm.example Set for this computer. Locked.',
      'Showing passwords Reveal Not allowed Set for this computer. Locked.',
      'Copying passwords Copy Not allowed Set for this computer. Locked. The value is of the wrong type. Until it is corrected, the strictest value counts.',
      'Minutes without use until the app locks itself IdleLockMinutes 10 Recommended for this computer. You may choose something else.',
      'Who to ask for help HelpContact Ask Dana, extension 204 Set for this computer. Locked.',
      `Revael in ${file} FileReady has no setting of this name.`,
    ]);
  });

  it('follows the file while the app runs: broken, mended, taken away', async () => {
    writePolicy(file, '{"Reveal": false');
    await panel().getByText('It is not valid JSON.').waitFor();
    await panel().getByText('Showing passwords').waitFor();
    writePolicy(file, { Exports: false });
    await panel().getByText('Exporting and printing').waitFor();
    expect(await panel().getByText('Showing passwords').count()).toBe(0);
    rmSync(file);
    await panel().getByText('Your firm’s IT has set nothing for this app.').waitFor();
  });
});

it('is looked at again when the window comes to the front, also in a place that was not there', async () => {
  const userData = newFolder();
  const { page, close } = await launchStandIn({ userData });
  await page.getByRole('button', { name: 'Settings', exact: true }).click();
  const panel = page.getByRole('region', { name: 'Set by your firm’s IT' });
  await panel.getByText('has set nothing for this app').waitFor();
  // Nothing watches a folder that there is not.
  writePolicy(join(userData, 'policy', 'machine.json'), { Transfer: false });
  // A second start brings the window of the first one to the front.
  spawnSync(process.execPath, [resolve(import.meta.dirname, '../fake-electron/run.mjs')], {
    env: { ...process.env, FILEREADY_USER_DATA: userData },
  });
  // Sooner than the look of every minute, whose first one comes ten seconds after the start.
  await panel.getByText('Moving logins to another computer').waitFor({ timeout: 7_000 });
  await close();
});
