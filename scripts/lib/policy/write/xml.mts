/** An element with its attributes and what is in it: other elements, comments, or one text. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly content: string | readonly Node[];
}

type Node = Element | { readonly comment: string };

/** Makes an element. */
export function element(
  name: string,
  attributes: Element['attributes'],
  content: Element['content'] = [],
): Element {
  return { name, attributes, content };
}

/** A text as it may stand in an element or an attribute. */
const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');

const attributesIn = ({ attributes }: Element) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');

function linesOf(node: Node, indent: string): readonly string[] {
  if ('comment' in node) return [`${indent}<!-- ${node.comment.replaceAll('--', '–')} -->`];
  const { name, content } = node;
  const start = `${indent}<${name}${attributesIn(node)}`;
  if (typeof content === 'string') return [`${start}>${escaped(content)}</${name}>`];
  if (content.length === 0) return [`${start}/>`];
  const inside = content.flatMap((one) => linesOf(one, `${indent}  `));
  return [`${start}>`, ...inside, `${indent}</${name}>`];
}

/** A whole document; `head` are the lines between the declaration and the root. */
export function documentOf(root: Element, head: readonly string[] = []): string {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', ...head, ...linesOf(root, '')];
  return `${lines.join('\n')}\n`;
}
