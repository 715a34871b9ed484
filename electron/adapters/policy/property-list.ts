import { parse, parseBinary } from 'plist';
import { both, type OrderedAndRecommended, settingsIn } from './given-from.ts';
import { textOf } from './json-file.ts';

/** What a property list sets, in XML or in binary form: one dictionary with the names of policies, and `Recommended` with some. */
export function fromPropertyList(bytes: Uint8Array): OrderedAndRecommended {
  try {
    return settingsIn(withoutHeader(contentOf(bytes)), 'Recommended');
  } catch {
    return both({ state: 'unreadable', why: 'not-plist' });
  }
}

/** What a profile says of itself (`PayloadUUID` and the like) may be written along, and sets nothing. */
function withoutHeader(content: unknown): unknown {
  const isDictionary = content?.constructor === Object;
  if (!isDictionary) return content;
  const entries = Object.entries(content).filter(([name]) => !name.startsWith('Payload'));
  return Object.fromEntries(entries);
}

function contentOf(bytes: Uint8Array): unknown {
  if (startsWith(bytes, 'bplist')) return parseBinary(bytes);
  const text = textOf(bytes)?.trimStart();
  // The library also reads a third form, which no device management writes.
  if (!text?.startsWith('<')) throw new Error('no property list');
  return parse(text);
}

const startsWith = (bytes: Uint8Array, word: string) =>
  [...word].every((sign, place) => bytes[place] === sign.charCodeAt(0));
