import { type RefObject, useEffect } from 'react';

const HEADINGS = 'h1, h2, h3, h4';
const FIELDS = 'input, select, textarea';
/** What stands for itself: what comes outside it is another matter. */
const PARTS = 'section, li, main';
const STOPS = 'button, summary, a[href], [tabindex="0"]';

/**
 * Keeps the keyboard where somebody works: when the button or field that has it goes away with what it did, the heading
 * or first field of what came instead takes it, else the heading of the part it was in. Without this it would be at the
 * top of the page. Who clicks sees nothing move; a grid, and a dialog that opens meanwhile, mind the keyboard themselves.
 */
export function useKeyboardKept(part: RefObject<HTMLElement | null>): void {
  useEffect(() => (part.current ? keepKeyboard(part.current) : undefined), [part]);
}

function keepKeyboard(part: HTMLElement): () => void {
  /** The place that has the keyboard and what it is in, innermost first. */
  let places: readonly Element[] = [];
  let isByKeyboard = false;
  let added: Element[] = [];
  let frame: number | undefined;
  const forget = () => {
    places = [];
    added = [];
  };
  const onFocus = ({ target }: FocusEvent) => {
    forget();
    if (!(target instanceof Element) || !part.contains(target)) return;
    if (target.closest('[role="grid"]')) return;
    places = within(part, target);
    isByKeyboard = target.matches(':focus-visible');
  };
  // Somebody clicked beside everything: the keyboard is nowhere because they wanted it so.
  const onPointer = ({ target }: Event) => {
    if (target instanceof Element && !target.closest(`${FIELDS}, ${STOPS}, label`)) forget();
  };
  const settle = () => {
    frame = undefined;
    const [innermost, ...around] = places;
    if (!innermost || innermost.isConnected) return;
    const [stays = [], news] = [around.filter((place) => place.isConnected), added];
    forget();
    if (document.activeElement === document.body) handOn(stays, news, !isByKeyboard);
  };
  const observer = new MutationObserver((changes) => {
    if (places[0]?.isConnected !== false) return;
    added.push(...changes.flatMap((change) => [...change.addedNodes].filter(isElement)));
    // After what came instead had its chance to take the keyboard itself.
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

function within(part: Element, target: Element): readonly Element[] {
  const parent = target.parentElement;
  return target === part || !parent ? [target] : [target, ...within(part, parent)];
}

function handOn(stays: readonly Element[], news: readonly Element[], preventScroll: boolean): void {
  const end = stays.findIndex((place) => place.matches(PARTS));
  const near = end < 0 ? stays : stays.slice(0, end + 1);
  const came = near.flatMap((around) =>
    news.filter((one) => one.isConnected && around.contains(one)).flatMap(placesIn),
  );
  const headings = stays.flatMap((around) => [...around.querySelectorAll(HEADINGS)]);
  for (const place of [...came, ...headings]) {
    if (!(place instanceof HTMLElement)) continue;
    if (place.matches(HEADINGS)) place.tabIndex = -1;
    place.focus({ preventScroll });
    if (document.activeElement === place) return;
  }
}

/** Where the keyboard may go in what came, the best first. */
const placesIn = (one: Element): readonly Element[] =>
  [HEADINGS, FIELDS, STOPS].flatMap((kind) => [
    ...(one.matches(kind) ? [one] : []),
    ...one.querySelectorAll(kind),
  ]);
