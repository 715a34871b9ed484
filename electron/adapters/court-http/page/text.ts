import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** An element of a parsed page. */
export type Element = Tree.Element;
type Parent = Tree.ParentNode;

/** Elements whose content doesn't show as text. */
const UNSEEN = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
  'select',
  'textarea',
  'head',
  'title',
]);
/** Elements that put their content on separate lines. Cells of one row stay on one line. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body br caption center dd div dl dt fieldset figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section table tbody thead tfoot tr ul'
  ).split(' '),
);

/** Whether a node is an element. */
export function isElement(node: Tree.Node): node is Element {
  return 'tagName' in node;
}

/** An attribute as written. Undefined when absent. */
export function attribute(element: Element, name: string): string | undefined {
  for (const attr of element.attrs) if (attr.name === name) return attr.value;
  return undefined;
}

/** Whether a person sees the element. Scripts and hidden elements don't show. */
export function isSeen(element: Element): boolean {
  if (UNSEEN.has(element.tagName)) return false;
  if (element.attrs.length === 0) return true;
  if (attribute(element, 'hidden') !== undefined) return false;
  const style = attribute(element, 'style');
  return style === undefined || !/display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** All elements below a node, in the page's order. */
export function* elementsBelow(parent: Parent): Generator<Element> {
  // An explicit stack instead of recursion, because each step of nested generators costs as much as the page is deep.
  const waiting: Element[] = [];
  const wait = ({ childNodes }: Parent) => {
    for (let at = childNodes.length - 1; at >= 0; at -= 1) {
      const node = childNodes[at];
      if (node && isElement(node)) waiting.push(node);
    }
  };
  wait(parent);
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    yield element;
    wait(element);
  }
}

/** Most text needs no change, and checking is much cheaper than changing it. */
const PLAIN = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;
const INVISIBLE = /(?!\s)[\p{Cc}\p{Cf}]/gu;

/** Puts text on one line: joins spaces and drops invisible characters and marks that change the reading direction. */
export function oneLine(text: string): string {
  const trimmed = text.trim();
  if (PLAIN.test(trimmed)) return trimmed;
  return trimmed.replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();
}

/** Nothing that matters on a page is longer than this. */
const MAX_TEXT_LENGTH = 2_000;

/** An element's visible text on one line, cut if very long. Without key marks (`<u>`) and drawn arrows. */
export function seenText(element: Parent): string {
  return oneLine(seenLines(element, MAX_TEXT_LENGTH).join(' '));
}

/** An element's visible text line by line, up to `most` characters, without empty lines. */
export function seenLines(parent: Parent, most = Number.POSITIVE_INFINITY): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let length = 0;
  const endLine = () => {
    const text = oneLine(line);
    if (text !== '') lines.push(text);
    line = '';
  };
  const read = (within: Parent): void => {
    for (const node of within.childNodes) {
      if (length > most) return;
      if (node.nodeName === '#text' && 'value' in node) {
        line += node.value.slice(0, most);
        length += node.value.length;
      }
      if (!isElement(node) || !isSeen(node)) continue;
      const isBlock = BLOCKS.has(node.tagName);
      if (isBlock) endLine();
      if (node.tagName === 'td' || node.tagName === 'th') line += ' ';
      read(node);
      if (isBlock) endLine();
    }
  };
  read(parent);
  endLine();
  return lines;
}
