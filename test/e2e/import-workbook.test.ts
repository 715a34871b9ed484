import type { Page } from 'playwright-core';
import { afterAll, beforeAll, it } from 'vitest';
import { type LaunchedApp, launchApp } from '../support/launch.ts';
import { looksAfterOthers } from '../support/looks-after-others.ts';
import { PROGRAMS, packedWorkbook, workbookParts } from '../support/workbooks.ts';

const ROWS = [
  ['Name', 'Email', 'PACER password changed'],
  [
    'Rosa Delfinch',
    { formula: 'LOWER("ROSA@FIRM.EXAMPLE")', value: 'rosa@firm.example' },
    { day: 46_174 },
  ],
] as const;

let app: LaunchedApp;
let page: Page;

beforeAll(async () => {
  app = await launchApp();
  page = app.page;
  await looksAfterOthers(page);
});
afterAll(() => app?.close());

async function drop(bytes: Uint8Array, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('Import people');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Import people' }).waitFor();
  await page.getByRole('button', { name: 'Choose a file' }).waitFor();
  const dataTransfer = await page.evaluateHandle(
    ([content, fileName]) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(content)], fileName));
      return data;
    },
    [[...bytes], name] as const,
  );
  await page
    .getByRole('main')
    .getByRole('button', { name: 'Choose a file' })
    .dispatchEvent('drop', { dataTransfer });
}

it.each(PROGRAMS)('a workbook by %s is shown row by row, in the built app', async (program) => {
  await drop(packedWorkbook(workbookParts(program, ROWS)), 'people.xlsx');
  await page.getByText('rosa@firm.example').first().waitFor();
  await page.getByText('Rosa Delfinch').first().waitFor();
  await page.getByRole('button', { name: 'Choose another file' }).click();
});

it('one with macros gets a sentence', async () => {
  const parts = { ...workbookParts('Excel', ROWS), 'xl/vbaProject.bin': 'macros' };
  await drop(packedWorkbook(parts), 'people.xlsm');
  await page.getByText('This Excel workbook has macros').first().waitFor();
});
