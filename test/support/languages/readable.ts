import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { piecesOf } from '../../../electron/shared/domain/languages/english-labels.ts';
import { accessFaults } from '../axe.ts';
import type { Speech } from './speech.ts';

/**
 * Texts on the page that are cut off, and no title, tooltip or own name gives the whole of them. What scrolls is not cut, and
 * neither is what only a screen reader gets.
 */
export const cutTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const plain = (text: string | null) => text?.replaceAll(/\s+/g, ' ').trim() ?? '';
    const words = (element: Element) => plain(element.textContent);
    const isCut = (element: Element) => {
      const style = getComputedStyle(element);
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      return (
        (hides(style.overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (hides(style.overflowY) && element.scrollHeight > element.clientHeight + 2)
      );
    };
    const isSeen = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 2 && height > 2 && element.checkVisibility({ visibilityProperty: true });
    };
    /** The texts of an element that somebody sees, one by one: a title has them in lines of its own. */
    const textsIn = (element: Element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const texts: string[] = [];
      while (walker.nextNode()) {
        const { nodeValue, parentElement } = walker.currentNode;
        if (parentElement && !parentElement.closest('.unseen')) texts.push(plain(nodeValue));
      }
      return texts;
    };
    const hasWhole = (element: Element) => {
      const named = element.closest('[title], [aria-label], [aria-description]');
      const wholes = ['title', 'aria-label', 'aria-description'].map((name) =>
        plain(named?.getAttribute(name) ?? ''),
      );
      return wholes.some((whole) => textsIn(element).every((text) => whole.includes(text)));
    };
    return (
      [...document.body.querySelectorAll('*')]
        .filter((element) => words(element) !== '' && isSeen(element) && isCut(element))
        // The innermost only: what is around it is cut because of it.
        .filter(
          (element, _place, all) => !all.some((one) => one !== element && element.contains(one)),
        )
        .filter((element) => !hasWhole(element))
        .map((element) => `${element.tagName.toLowerCase()}: ${words(element).slice(0, 80)}`)
    );
  });

/** Texts that stand out of their button, tab or cell, where they may lie over others. */
const spiltTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const BOXES = 'button, a, [role=tab], [role=gridcell], [role=rowheader], [role=columnheader]';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const { currentNode: text } = walker;
      const box = text.parentElement?.closest(BOXES);
      if (!box || !text.nodeValue?.trim() || text.parentElement?.closest('.unseen')) continue;
      if (getComputedStyle(box).display === 'inline') continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const own = range.getBoundingClientRect();
      const around = box.getBoundingClientRect();
      const hides = getComputedStyle(text.parentElement ?? box).overflowX !== 'visible';
      const isOut = own.right > around.right + 1 || own.left < around.left - 1;
      if (own.width > 0 && isOut && !hides) found.push(text.nodeValue.trim().slice(0, 80));
    }
    return found;
  });

/** English on the page in another language, outside of what says that it is English. */
const foreignTexts = (page: Page, { foreign }: Speech): Promise<readonly string[]> =>
  page.evaluate((english) => {
    const known = new Set(english);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = new Set<string>();
    while (walker.nextNode()) {
      const text = walker.currentNode.nodeValue?.trim() ?? '';
      const { parentElement } = walker.currentNode;
      if (known.has(text) && !parentElement?.closest('[lang="en"], [translate="no"]'))
        found.add(text);
    }
    return [...found];
  }, foreign);

/**
 * Texts with an English label in them that a screen reader would not read in English. A list that opens takes no marks
 * inside its lines, and what has a name of its own is read by that name.
 */
const unmarkedTexts = async (page: Page, { language }: Speech): Promise<readonly string[]> => {
  if (language !== 'es' && language !== 'ht') return [];
  const texts = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = new Set<string>();
    while (walker.nextNode()) {
      const { nodeValue, parentElement } = walker.currentNode;
      const isNamed = parentElement?.closest('[lang="en"], [aria-label], [aria-hidden], option');
      if (!isNamed) found.add(nodeValue?.trim() ?? '');
    }
    return [...found];
  });
  return texts.filter((text) => piecesOf(text).some(({ isEnglish }) => isEnglish));
};

/** A button's name that begins with the words on it: in the language that no one speaks each text ends in a bracket. */
const OF_ENGLISH = 'label-content-name-mismatch';

/** Everything that keeps someone from reading the page as it is now. */
async function readingFaults(page: Page, speech: Speech): Promise<readonly string[]> {
  const access = await accessFaults(page);
  return [
    ...access.filter((fault) => speech.language !== 'pseudo' || !fault.startsWith(OF_ENGLISH)),
    ...(await cutTexts(page)).map((text) => `cut off: ${text}`),
    ...(await spiltTexts(page)).map((text) => `stands out: ${text}`),
    ...(await foreignTexts(page, speech)).map((text) => `in English: ${text}`),
    ...(await unmarkedTexts(page, speech)).map((text) => `not marked as English: ${text}`),
  ];
}

/** Fails with everything that keeps someone from reading the page. What is still being laid out is looked at again. */
export async function isReadable(page: Page, speech: Speech): Promise<void> {
  let faults = await readingFaults(page, speech);
  for (let looks = 1; looks < 3 && faults.length > 0; looks += 1) {
    await page.waitForTimeout(200);
    faults = await readingFaults(page, speech);
  }
  expect(faults).toEqual([]);
}
