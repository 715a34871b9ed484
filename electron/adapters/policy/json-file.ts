import { both, type OrderedAndRecommended, settingsIn } from './given-from.ts';
import { writtenTwice } from './written-twice.ts';

/** What a policy file in JSON sets: one object in UTF-8 with the names of policies, and `recommended` with some of them. */
export function fromJson(bytes: Uint8Array): OrderedAndRecommended {
  const text = textOf(bytes);
  if (text === undefined) return both({ state: 'unreadable', why: 'not-utf8' });
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return both({ state: 'unreadable', why: 'not-json' });
  }
  return settingsIn(content, 'recommended', writtenTwice(text));
}

/** The text of these bytes, without the mark that some editors put first; undefined if they are not UTF-8. */
export function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
