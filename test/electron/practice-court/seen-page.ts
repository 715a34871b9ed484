import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

const isElement = (node: Node): node is Element => 'tagName' in node;

/** Every element below a node, in reading order. */
export function elements(node: Node): readonly Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return children.flatMap((child) => [...(isElement(child) ? [child] : []), ...elements(child)]);
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** The words of a node, spaces drawn together. */
export function words(node: Node): string {
  const gather = (of: Node): string => {
    if ('value' in of) return of.value;
    return 'childNodes' in of ? of.childNodes.map(gather).join('') : '';
  };
  return gather(node).replace(/\s+/g, ' ').trim();
}

export interface SeenForm {
  readonly action: string;
  readonly method: string;
  readonly enctype: string;
  /** Fields with what the page itself put in. */
  readonly fields: ReadonlyMap<string, string>;
}

/** What a visitor sees of an answer. */
export interface SeenPage {
  readonly url: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly html: string;
  readonly text: string;
  readonly all: readonly Element[];
  readonly menus: readonly string[];
  readonly links: readonly { readonly label: string; readonly href: string }[];
  readonly forms: readonly SeenForm[];
}

function formOf(form: Element, url: string): SeenForm {
  const inputs = elements(form).filter(
    ({ tagName }) => tagName === 'input' || tagName === 'button',
  );
  const sent = inputs.filter((input) => {
    const type = attribute(input, 'type');
    return attribute(input, 'name') !== undefined && type !== 'checkbox' && type !== 'reset';
  });
  return {
    action: new URL(attribute(form, 'action') ?? '', url).href,
    method: attribute(form, 'method') ?? 'get',
    enctype: attribute(form, 'enctype') ?? 'application/x-www-form-urlencoded',
    fields: new Map(
      sent.map((input) => [attribute(input, 'name') ?? '', attribute(input, 'value') ?? '']),
    ),
  };
}

/** Reads an answer's HTML as a browser would. */
export function see(
  html: string,
  { url, status, headers }: Pick<SeenPage, 'url' | 'status' | 'headers'>,
): SeenPage {
  const document = parse(html);
  const all = elements(document);
  const classed = (name: string) => all.filter((element) => attribute(element, 'class') === name);
  return {
    url,
    status,
    headers,
    html,
    text: words(document),
    all,
    menus: classed('yuimenubaritemlabel').map(words),
    links: all
      .filter(({ tagName }) => tagName === 'a')
      .map((link) => ({
        label: words(link),
        href: new URL(attribute(link, 'href') ?? '', url).href,
      })),
    forms: all.filter(({ tagName }) => tagName === 'form').map((form) => formOf(form, url)),
  };
}
