import { type ComponentType, createElement, lazy, type ReactNode, Suspense } from 'react';

/**
 * Makes a part of the page that is loaded when it is first shown. `load` imports its file and gives the component, so
 * that the build puts it in a file of its own; `fallback` is shown until it is here.
 */
export function lazyPart<P extends object>(
  load: () => Promise<ComponentType<P>>,
  fallback: ReactNode = null,
): (props: P) => ReactNode {
  const Part = lazy(async () => ({ default: await load() }));
  return (props) => createElement(Suspense, { fallback }, createElement(Part, props));
}
