import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;
type Parent = Tree.ParentNode;

/** Elements whose content nobody sees as text of the page. */
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
/** Elements that put what they hold on lines of its own; cells of one row stay on one line. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body br caption center dd div dl dt fieldset figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section table tbody thead tfoot tr ul'
  ).split(' '),
);

export function isElement(node: Tree.Node): node is Element {
  return 'tagName' in node;
}

/** An attribute as written, or nothing. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** Whether a person sees the element: not scripts, not what is marked hidden. */
export function isSeen(element: Element): boolean {
  if (UNSEEN.has(element.tagName)) return false;
  if (attribute(element, 'hidden') !== undefined) return false;
  return !/display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, 'style') ?? '');
}

/** All elements below a node, in the page's order. */
export function* elementsBelow(parent: Parent): Generator<Element> {
  for (const node of parent.childNodes) {
    if (!isElement(node)) continue;
    yield node;
    yield* elementsBelow(node);
  }
}

const INVISIBLE = /[[\p{Cc}\p{Cf}]--\s]/gv;

/** Text on one line: spaces joined, characters that nobody sees or that turn the direction of writing left out. */
export function oneLine(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();
}

/** What a person reads in an element, on one line; key marks (`<u>`) and drawn arrows leave no trace. */
export function seenText(element: Parent): string {
  return oneLine(seenLines(element).join(' '));
}

/** What a person reads in an element, line by line; empty lines left out. */
export function seenLines(parent: Parent): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const endLine = () => {
    const text = oneLine(line);
    if (text !== '') lines.push(text);
    line = '';
  };
  const read = (within: Parent): void => {
    for (const node of within.childNodes) {
      if (node.nodeName === '#text' && 'value' in node) line += node.value;
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
