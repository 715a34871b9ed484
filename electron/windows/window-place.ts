import { type BrowserWindow, type BrowserWindowConstructorOptions, screen } from 'electron';
import type { WindowPlaces } from '../ports/desktop.ts';
import { fitted } from '../shared/domain/window-place.ts';

/** The window of the first start, and the smallest one. */
const FIRST = { width: 1200, height: 800 };
const LEAST = { width: 480, height: 400 };

/** A person who drags an edge is still dragging. */
const SETTLED_MS = 500;

/** The size and place that a window opens with: where it was last, as far as that is still on a screen. */
export function placeFor(places: WindowPlaces): BrowserWindowConstructorOptions {
  const last = places.read();
  const screens = screen.getAllDisplays().map(({ workArea }) => workArea);
  const bounds = last && fitted(last.bounds, screens, LEAST);
  return { ...(bounds ?? FIRST), minWidth: LEAST.width, minHeight: LEAST.height };
}

/** Fills the screen if the window did so last. Call it as the window shows: it shows it. */
export function fillAsBefore(window: BrowserWindow, places: WindowPlaces): void {
  if (places.read()?.isMaximized) window.maximize();
}

/** Notes the size and place of the window from now on: a moment after each change, and as it closes. */
export function notePlace(window: BrowserWindow, places: WindowPlaces): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const note = () => {
    clearTimeout(timer);
    if (window.isDestroyed() || window.isMinimized() || window.isFullScreen()) return;
    places.write({ bounds: window.getNormalBounds(), isMaximized: window.isMaximized() });
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(note, SETTLED_MS);
    timer.unref?.();
  };
  window.on('resize', soon);
  window.on('move', soon);
  window.on('close', note);
}
