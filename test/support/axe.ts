import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe-core finds wrong with the page as it is now, as "rule: first place"; an empty list is what a test expects. */
export async function accessFaults(page: Page): Promise<readonly string[]> {
  // What is still fading in has colours that nobody is meant to read.
  await page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter(({ effect }) => Number(effect?.getComputedTiming().endTime) < 1000)
        .map(({ finished }) => finished.catch(() => undefined)),
    ),
  );
  // Evaluated, not added as a script: the page's policy lets no foreign script in.
  await page.evaluate(await readFile(source, 'utf8'));
  return page.evaluate(async (rules) => {
    const axe = Reflect.get(window, 'axe') as typeof import('axe-core');
    const { violations } = await axe.run(
      // Focus guards of Tabster, Fluent's focus library: empty, unseen, never read out.
      { exclude: ['[data-tabster-dummy]'] },
      {
        runOnly: rules,
        // Pop-ups hang outside the landmarks, as every layer above a page does.
        rules: { region: { enabled: false } },
      },
    );
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
  }, RULES);
}
