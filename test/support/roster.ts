import type { Page } from 'playwright-core';

/** Imports people from the text of a CSV file through the page's bridge, without the clicks. */
export async function importRoster(page: Page, text: string): Promise<void> {
  await page.evaluate(async (base64) => {
    const { rosterImport } = window.fileReady;
    const read = await rosterImport.read({ name: 'roster.csv', base64 });
    if (!read.ok || read.value.isCanceled) throw new Error('the roster could not be read');
    const done = await rosterImport.commit({ importId: read.value.importId });
    if (!done.ok) throw new Error(done.failure.code);
  }, Buffer.from(text).toString('base64'));
}

/** A CSV file of so many invented people, each in these courts; the same for the same numbers. */
export function rosterOf(people: number, courtIds: readonly string[]): string {
  const rows = Array.from({ length: people }, (_one, number) => {
    const label = `${number}`.padStart(5, '0');
    const office = ['Birmingham', 'Miami', 'Mobile'][number % 3];
    return `Person ${label},Attorney,${office},person.${label}@firm.example,BAR ${label},${courtIds.join('; ')}`;
  });
  return `${['Name,Role,Office,E-mail,Bar Number,Courts', ...rows].join('\n')}\n`;
}
