import type { Page } from 'playwright-core';
import texts from '../../assets/text/en.json' with { type: 'json' };

/** What only somebody without any records is shown: what FileReady is, and once they answered that, an empty board. */
export const FOR_NEW = [texts['first-run.title'], texts['readiness.start-title']] as const;

/** Which of that is on the page. Nobody who had records may ever be taken for a new person. */
export async function takenForNew(page: Page): Promise<string | undefined> {
  for (const sentence of FOR_NEW) {
    if ((await page.getByText(sentence).count()) > 0) return sentence;
  }
  return undefined;
}
