import { attribute, type Element, oneLine } from './text.ts';

/**
 * What of a page's head and scripts counts. SECURITY: a longer text is none of these and is not searched: lengths are
 * looked at before any pattern sees a text.
 */
const MAX_LENGTH = 1_000;

const MENU_SCRIPT = '/menu.pl?';
const MENU_ID = /^id=(-?\d{1,9})$/;
const FORWARD = /^\d{1,3} ?; ?url ?= ?(.+)$/i;

/**
 * A script that does nothing but send the browser on (First Circuit's front page). Anything else, a function or an
 * address that is worked out, is no forward.
 */
const SCRIPT_FORWARD =
  /^(?:<!-- ?)?(?:(?:window|document|self|top|parent)\.)?location(?:\.href)?(?: ?= ?|\.(?:replace|assign)\( ?)(?:"([^"'\\ ]{1,500})"|'([^"'\\ ]{1,500})') ?\)? ?;? ?(?:\/\/ ?-->)?$/;

/** The number in the address of CM/ECF's menu script, if the script is one. */
export function menuIdOf(script: Element): number | undefined {
  const address = shortOrNothing(attribute(script, 'src'));
  const at = address.indexOf(MENU_SCRIPT);
  if (at < 0) return undefined;
  const [query = ''] = address.slice(at + MENU_SCRIPT.length).split('#');
  const ids = query.split('&').flatMap((part) => MENU_ID.exec(part)?.[1] ?? []);
  const id = ids.at(-1);
  return id === undefined ? undefined : Number(id);
}

/** Where a `meta` sends the browser, as it is written there. */
export function forwardOf(meta: Element): string | undefined {
  if (attribute(meta, 'http-equiv')?.toLowerCase() !== 'refresh') return undefined;
  const target = FORWARD.exec(oneLine(shortOrNothing(attribute(meta, 'content'))))?.[1];
  return target === undefined ? undefined : unquoted(target);
}

/** Where a script that does nothing else sends the browser. */
export function scriptForwardOf(script: Element): string | undefined {
  const [only, ...others] = script.childNodes;
  if (!only || others.length > 0 || !('value' in only)) return undefined;
  const [, double, single] = SCRIPT_FORWARD.exec(oneLine(shortOrNothing(only.value))) ?? [];
  return double ?? single;
}

function shortOrNothing(text = ''): string {
  return text.length > MAX_LENGTH ? '' : text;
}

/** Without a quotation mark before and behind, and only if there is none in between. */
function unquoted(text: string): string | undefined {
  const isQuote = (at: number) => /^["']$/.test(text.at(at) ?? '');
  const bare = text.slice(isQuote(0) ? 1 : 0, text.length > 1 && isQuote(-1) ? -1 : undefined);
  return bare === '' || /["']/.test(bare) ? undefined : bare;
}
