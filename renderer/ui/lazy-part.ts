import { type ComponentType, createElement, lazy, type ReactNode, Suspense } from 'react';
import { loadAllTexts } from '../i18n/catalog.ts';

type Load<P> = () => Promise<ComponentType<P>>;

/**
 * Makes a part of the page that is loaded when it is first shown; what is around it waits. `load` imports its file and
 * gives the component, so that the build puts it in a file of its own.
 */
export function lateComponent<P extends object>(load: Load<P>): (props: P) => ReactNode {
  const Part = lazy(async () => {
    // What comes later may say anything that the app says.
    const [part] = await Promise.all([load(), loadAllTexts()]);
    return { default: part };
  });
  return (props) => createElement(Part, props);
}

/** The same, but nothing around it waits: `fallback` is shown until the part is here. */
export function lazyPart<P extends object>(
  load: Load<P>,
  fallback: ReactNode = null,
): (props: P) => ReactNode {
  const part = lateComponent(load);
  return (props) => createElement(Suspense, { fallback }, part(props));
}
