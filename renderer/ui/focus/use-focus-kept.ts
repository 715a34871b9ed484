import { type RefObject, useEffect } from 'react';

const HEADINGS = 'h1, h2, h3, h4';
const FIELDS = 'input, select, textarea';
const STOPS = 'button, summary, a[href], [tabindex="0"]';
/** Parts of a page that are about one thing; the focus stays inside them. */
const PARTS = 'section, li, main';

/** Put on an element: when it goes away with the focus, the nearest heading of this level gets the focus. */
export const focusTo = (heading: 'h1' | 'h3') => ({ 'data-focus-to': heading });

/**
 * Keeps the focus where a person works. When the button or field that has it goes away with what it did, the heading or
 * first field of what came instead gets it, else the heading of the part it was in; otherwise it would be at the top of
 * the page. A person who clicks sees nothing move. A grid, and a dialog that opens meanwhile, take care of themselves.
 */
export function useFocusKept(part: RefObject<HTMLElement | null>): void {
  useEffect(() => (part.current ? keepFocus(part.current) : undefined), [part]);
}

/** The element that has the focus with all it is in, innermost first, and how the focus came there. */
interface Held {
  readonly elements: readonly Element[];
  readonly isByKeyboard: boolean;
}

const NOTHING: Held = { elements: [], isByKeyboard: false };

function keepFocus(part: HTMLElement): () => void {
  let held = NOTHING;
  let added: Element[] = [];
  let frame: number | undefined;
  const hold = (next: Held) => {
    held = next;
    added = [];
  };
  const onFocus = ({ target }: FocusEvent) => hold(heldAt(part, target));
  // A person who clicks beside everything wants the focus nowhere.
  const onPointer = ({ target }: Event) => {
    if (target instanceof Element && !target.closest(`${FIELDS}, ${STOPS}, label`)) hold(NOTHING);
  };
  const settle = () => {
    frame = undefined;
    const [gone, came] = [held, added];
    if (gone.elements[0]?.isConnected !== false) return;
    hold(NOTHING);
    if (document.activeElement === document.body) passOn(gone, came);
  };
  const observer = new MutationObserver((changes) => {
    if (held.elements[0]?.isConnected !== false) return;
    added.push(...changes.flatMap((change) => [...change.addedNodes].filter(isElement)));
    // What came instead may take the focus itself first.
    frame ??= requestAnimationFrame(settle);
  });
  observer.observe(part, { childList: true, subtree: true });
  document.addEventListener('focusin', onFocus);
  document.addEventListener('pointerdown', onPointer);
  return () => {
    observer.disconnect();
    document.removeEventListener('focusin', onFocus);
    document.removeEventListener('pointerdown', onPointer);
    if (frame !== undefined) cancelAnimationFrame(frame);
  };
}

const isElement = (node: Node): node is Element => node instanceof Element;

function heldAt(part: Element, target: EventTarget | null): Held {
  if (!(target instanceof Element) || !part.contains(target)) return NOTHING;
  if (target.closest('[role="grid"]')) return NOTHING;
  return { elements: upTo(part, target), isByKeyboard: target.matches(':focus-visible') };
}

function upTo(part: Element, target: Element): readonly Element[] {
  const parent = target.parentElement;
  return target === part || !parent ? [target] : [target, ...upTo(part, parent)];
}

/** Gives the focus to the first element that takes it. */
function passOn({ elements, isByKeyboard }: Held, came: readonly Element[]): void {
  const around = elements.filter((element) => element.isConnected);
  const wanted = headingWanted(elements);
  const headings = around.flatMap((element) => [...element.querySelectorAll(wanted ?? HEADINGS)]);
  for (const element of [...(wanted ? [] : stopsNear(around, came)), ...headings]) {
    if (!(element instanceof HTMLElement)) continue;
    if (element.matches(HEADINGS)) element.tabIndex = -1;
    element.focus({ preventScroll: !wanted && !isByKeyboard });
    if (document.activeElement === element) return;
  }
}

/** The level of heading that an element which went away names. */
function headingWanted(elements: readonly Element[]): string | undefined {
  for (const element of elements) {
    const level = element.getAttribute('data-focus-to');
    if (level && !element.isConnected) return level;
  }
  return undefined;
}

/** Where the focus may go in what came into the same part, the nearest and best first. */
function stopsNear(around: readonly Element[], came: readonly Element[]): readonly Element[] {
  const end = around.findIndex((element) => element.matches(PARTS));
  const near = end < 0 ? around : around.slice(0, end + 1);
  return near.flatMap((element) =>
    came.filter((one) => one.isConnected && element.contains(one)).flatMap(stopsIn),
  );
}

const stopsIn = (one: Element): readonly Element[] =>
  [HEADINGS, FIELDS, STOPS].flatMap((kind) => [
    ...(one.matches(kind) ? [one] : []),
    ...one.querySelectorAll(kind),
  ]);
