/// <reference path="./texts.d.ts" />
import type en from '../../assets/text/en.json';
import START from '../../assets/text/en.json?start';

/** The name of one text of the app. */
export type MessageId = keyof typeof en;

const texts: Record<string, string> = { ...START };
const waiting = new Set<() => void>();
let isWhole = false;
let loading: Promise<void> | undefined;

/**
 * Every text of the app in English, ICU MessageFormat, as far as they are here: from the start those that the first screen
 * may show. All others come with the first part of the page that is loaded later.
 */
export const ENGLISH: Readonly<Record<string, string>> = texts;

/** Whether the catalog has a text of this name. Asked by parts that come later, when all texts are here. */
export function isMessageId(id: string): id is MessageId {
  return Object.hasOwn(texts, id);
}

/** Brings the texts that the first script doesn't have. */
export function loadAllTexts(): Promise<void> {
  loading ??= bring();
  return loading;
}

async function bring(): Promise<void> {
  const { default: later } = await import('../../assets/text/en.json?later');
  Object.assign(texts, later);
  isWhole = true;
  for (const tell of waiting) tell();
}

/** Whether all texts are here. */
export const areAllTextsHere = (): boolean => isWhole;

/** Calls `tell` once all texts are here; gives the way to stop that. */
export function onAllTexts(tell: () => void): () => void {
  waiting.add(tell);
  void loadAllTexts();
  return () => waiting.delete(tell);
}
