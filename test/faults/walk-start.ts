import type { Browser } from 'playwright-core';
import texts from '../../assets/text/en.json' with { type: 'json' };
import { START_TROUBLES } from '../../electron/shared/domain/records/file/start-trouble.ts';
import { FOR_NEW, takenForNew } from '../support/for-new.ts';
import { startRuntime } from '../support/launch-browser.ts';
import { newFolder } from '../support/records.ts';
import { type Expected, PERSON, type Prepared, type StartCase } from './start-cases.ts';

/** What came of one start: what was on the screen, and whether that is right. Undefined where the fault can't be made. */
export interface StartFound {
  readonly name: string;
  readonly shown: string | undefined;
  readonly isRight: boolean;
}

const PATIENCE_MS = 15_000;
/** The sentence that each outcome must have on the screen, beside a window. */
function sentencesOf(expected: Expected): readonly string[] {
  const trouble = START_TROUBLES.find((code) => code === expected);
  if (trouble) return [texts[`trouble.${trouble}-title`], texts[`trouble.${trouble}`]];
  if (expected === 'locked') return [texts['lock.title']];
  const shown = expected.startsWith('people') ? PERSON : FOR_NEW[0];
  if (expected.endsWith('not-writable')) return [shown, texts['banner.records-not-writable-title']];
  return expected.endsWith('full') ? [shown, texts['banner.disk-low']] : [shown];
}

/** Starts the app on the faulty folder, looks at its window, and ends it. */
export async function walkStart(
  browser: Browser,
  { name, expected, prepare }: StartCase,
): Promise<StartFound> {
  const prepared = await prepare();
  if (!prepared) return { name, shown: undefined, isRight: true };
  try {
    const shown = await lookAt(browser, prepared, sentencesOf(expected));
    return { name, shown: shown ?? expected, isRight: shown === undefined };
  } catch (error) {
    return { name, shown: `no window: ${String(error).slice(0, 300)}`, isRight: false };
  } finally {
    prepared.undo?.();
  }
}

/** What is on the screen instead; undefined when every sentence is. */
async function lookAt(
  browser: Browser,
  { userData, uid }: Prepared,
  sentences: readonly string[],
): Promise<string | undefined> {
  const env = { FILEREADY_USER_DATA: userData, FILEREADY_FAKE_SAVE: newFolder() };
  const app = await startRuntime(env, uid === undefined ? {} : { uid });
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  try {
    await page.goto(app.address);
    for (const sentence of sentences) {
      await page.getByText(sentence).first().waitFor({ timeout: PATIENCE_MS });
    }
    return sentences.includes(FOR_NEW[0]) ? undefined : await takenForNew(page);
  } catch {
    return `${await page.textContent('body')}`.slice(0, 300);
  } finally {
    await page.close();
    await app.stop();
  }
}
