import type { RefObject } from 'react';

/** Puts an element into the caller's ref. Fluent's types want a function where a ref doesn't fit. */
export function into<T>(place: RefObject<T | null>): (element: T | null) => void {
  return (element) => {
    place.current = element;
  };
}
