import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import { loadAllTexts } from '../../renderer/i18n/catalog.ts';

// A machine that does other things too is slow, and not wrong: a part that is loaded when needed may take its time.
configure({ asyncUtilTimeout: 30_000 });

// The files that a worker runs share one jsdom. The state of the page is each file's own.
history.replaceState(null, '');

/** What Fluent asks of a browser and jsdom lacks; none of it decides what a test looks at. */
class NoObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
  takeRecords(): [] {
    return [];
  }
}

Object.assign(globalThis, { ResizeObserver: NoObserver, IntersectionObserver: NoObserver });
Object.assign(window, {
  matchMedia: (query: string) => ({
    matches: false,
    media: query,
    addEventListener() {},
    removeEventListener() {},
  }),
});

Object.assign(Element.prototype, { scrollIntoView() {} });

// A test draws parts by themselves, which in the window come after the texts.
await loadAllTexts();

afterEach(cleanup);
