const STOPS = 'a[href], button, input, select, textarea, summary, [tabindex]';
const LANDMARKS = 'main, nav, header, aside, footer';
/** Parts of a page whose name sets like elements apart. */
const PARTS = 'tr, [role="row"], li, fieldset, section';
const PART_NAMES = 'th, [role="rowheader"], legend, h2, h3, h4';

/** Which element has the focus, said so that it can be found again after the page was loaded again. */
export interface FocusKey {
  /** SECURITY: a hash of what the element is and is called. Names stay out of what the window remembers while locked. */
  readonly what: number;
  /** Its place among the elements with the same hash. */
  readonly place: number;
}

/** The key of an element, or undefined for one that can't take the focus. */
export function focusKeyOf(element: Element): FocusKey | undefined {
  if (!element.matches(STOPS)) return undefined;
  const what = hashOf(element);
  return { what, place: alike(what).findIndex((one) => one.isSameNode(element)) };
}

/** The element of this key, as soon as the page shows it. */
export function elementOf({ what, place }: FocusKey): HTMLElement | undefined {
  return alike(what)[place];
}

function alike(what: number): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(STOPS)].filter((one) => hashOf(one) === what);
}

function hashOf(element: Element): number {
  const part = element.parentElement?.closest(PARTS);
  return hash([
    element.closest(LANDMARKS)?.tagName ?? '',
    part?.querySelector(PART_NAMES)?.textContent ?? '',
    element.tagName,
    element.getAttribute('role') ?? '',
    element.getAttribute('type') ?? '',
    labelOf(element),
  ]);
}

/** What the element is called. Never what was typed into it. */
function labelOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label !== null) return label;
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    return element.labels?.[0]?.textContent ?? element.name;
  }
  if (element instanceof HTMLSelectElement) return element.labels[0]?.textContent ?? element.name;
  return element.textContent ?? '';
}

/** FNV-1a, 32 bits. */
function hash(texts: readonly string[]): number {
  let value = 0x811c9dc5;
  for (const letter of texts.join('\u0000')) {
    value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }
  return value >>> 0;
}
