import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { RunOnly } from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** What the script of axe-core leaves on the page. */
    readonly axe: typeof import('axe-core');
  }
}

const source = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that colors decide. All others read the same page in every look. */
const OF_COLORS = ['color-contrast', 'link-in-text-block'];

/** What axe-core finds wrong with the page as it is now, as "rule: first place"; an empty list is what a test expects. */
export function accessFaults(page: Page): Promise<readonly string[]> {
  return faultsBy(page, { type: 'tag', values: RULES });
}

/** A color that is on its way to another is looked at again: a button may still be fading when the look begins. */
async function faultsBy(page: Page, only: RunOnly): Promise<readonly string[]> {
  let faults = await faultsNow(page, only);
  for (let looks = 1; looks < 4 && faults.some(isOfColors); looks += 1) {
    await page.waitForTimeout(150);
    faults = await faultsNow(page, only);
  }
  return faults;
}

const isOfColors = (fault: string) => OF_COLORS.some((rule) => fault.startsWith(rule));

async function faultsNow(page: Page, only: RunOnly): Promise<readonly string[]> {
  // What is still fading in has colors that nobody is meant to read.
  await page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter(({ effect }) => Number(effect?.getComputedTiming().endTime) < 1000)
        .map(({ finished }) => finished.catch(() => undefined)),
    ),
  );
  // Evaluated, not added as a script: the page's policy lets no foreign script in.
  if (!(await page.evaluate(() => 'axe' in window))) {
    await page.evaluate(await readFile(source, 'utf8'));
  }
  return page.evaluate(async (runOnly) => {
    const { violations } = await window.axe.run(
      // Focus guards of Tabster, Fluent's focus library: empty, unseen, never read out.
      { exclude: ['[data-tabster-dummy]'] },
      {
        runOnly,
        // Only what is wrong is read; the rest would be described for nothing.
        resultTypes: ['violations'],
        // Pop-ups hang outside the landmarks, as every layer above a page does.
        rules: { region: { enabled: false } },
      },
    );
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
  }, only);
}

const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colors': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/** The same in light, and what colors decide also in dark and forced colors; each fault begins with the look it was found in. Leaves the page in the look of the test's browser. */
export async function accessFaultsInEveryLook(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  let only: RunOnly = { type: 'tag', values: RULES };
  for (const [name, look] of Object.entries(LOOKS)) {
    await page.emulateMedia(look);
    // The page hears of it, draws itself again, and that is on the screen.
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
    faults.push(...(await faultsBy(page, only)).map((fault) => `${name}: ${fault}`));
    only = { type: 'rule', values: OF_COLORS };
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null });
  return faults;
}
