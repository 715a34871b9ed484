import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { forwardOf, menuIdOf, scriptForwardOf } from './forwards.ts';
import {
  attribute,
  type Element,
  elementsBelow,
  isSeen,
  oneLine,
  seenLines,
  seenText,
} from './text.ts';

/** A visible link. Its address is as the page writes it. See `absolute`. */
export interface OutlineLink {
  readonly label: string;
  readonly href: string;
  readonly element: Element;
}

/** What the recognizer looks at: a page's text, links and forms. Of scripts only the address of a plain forward. */
export interface PageOutline {
  readonly document: Tree.Document;
  /** Address the page came from. */
  readonly url: URL;
  /** The base of the page's relative addresses. */
  readonly base: URL;
  readonly lines: readonly string[];
  /** The lines with a word the recognizer looks for. It needs no others, except to read names. */
  readonly telling: readonly string[];
  readonly headings: readonly string[];
  readonly links: readonly OutlineLink[];
  readonly forms: readonly Element[];
  /** Labels by the id of the field they name. */
  readonly labels: ReadonlyMap<string, Element>;
  /** Ids of forms that have fields outside of them. */
  readonly formsWithFieldsOutside: ReadonlySet<string>;
  /** Number in the address of CM/ECF's menu script: -1 for search only, positive for filers (seen in all pages studied). */
  readonly menuId?: number;
  /** Where a page without content redirects the browser. */
  readonly forwardsTo?: string;
}

const TELLING = /link|privileges|permission|maintenance|unavailable|down|offline/i;

/** One pass over the tree that gathers everything recognition needs. */
export function outlineOf(document: Tree.Document, address: string): PageOutline {
  const url = new URL(address);
  const links: OutlineLink[] = [];
  const headings: string[] = [];
  const forms: Element[] = [];
  const labels = new Map<string, Element>();
  const formsWithFieldsOutside = new Set<string>();
  const scriptForwards: string[] = [];
  const once: { base?: URL; menuId?: number; forwardsTo?: string } = {};
  for (const element of elementsBelow(document)) {
    const base = once.base ?? url;
    switch (element.tagName) {
      case 'base':
        once.base ??= absolute(attribute(element, 'href'), url) ?? url;
        break;
      case 'a': {
        const href = attribute(element, 'href');
        if (href !== undefined && isSeen(element)) {
          links.push({ label: seenText(element), href, element });
        }
        break;
      }
      case 'form':
        forms.push(element);
        break;
      case 'input':
      case 'button':
      case 'select':
      case 'textarea': {
        const owner = attribute(element, 'form');
        if (owner !== undefined) formsWithFieldsOutside.add(owner);
        break;
      }
      case 'label': {
        const field = attribute(element, 'for');
        if (field && !labels.has(field)) labels.set(field, element);
        break;
      }
      case 'h1':
      case 'h2':
      case 'h3':
      case 'legend':
      case 'caption':
        headings.push(seenText(element));
        break;
      case 'script': {
        const id = menuIdOf(element);
        if (id !== undefined) once.menuId ??= id;
        const sentOn = scriptForwardOf(element);
        const href = sentOn === undefined ? undefined : absolute(sentOn, base)?.href;
        if (href !== undefined) scriptForwards.push(href);
        break;
      }
      case 'meta': {
        const target = forwardOf(element);
        const href = target === undefined ? undefined : absolute(target, base)?.href;
        if (href !== undefined) once.forwardsTo ??= href;
        break;
      }
      default:
    }
  }
  const lines = seenLines(document);
  // A script's forward counts only on a page that shows nothing: a page to read is read as it stands.
  const [sentOn] = scriptForwards;
  const isBlank = lines.length === 0 && links.length === 0 && forms.length === 0;
  if (isBlank && sentOn !== undefined) once.forwardsTo ??= sentOn;
  const { base = url, ...found } = once;
  const telling = lines.filter((line) => TELLING.test(line));
  const collected = { lines, telling, headings, links, forms, labels, formsWithFieldsOutside };
  return { document, url, base, ...collected, ...found };
}

/** The full address of a link to the page's own host. Undefined for other hosts. */
export function ownAddress(page: PageOutline, href: string): string | undefined {
  const url = absolute(href, page.base);
  return url?.origin === page.url.origin ? url.href : undefined;
}

/** A full http or https address. Undefined for anything else. */
export function absolute(href: string | undefined, base: URL): URL | undefined {
  const url = href === undefined ? undefined : (URL.parse(oneLine(href), base.href) ?? undefined);
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url : undefined;
}
