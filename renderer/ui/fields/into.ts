import type { RefObject } from 'react';

/** Hands an element to the place a caller keeps it in; Fluent's own types take a function where a place does not fit. */
export function into<T>(place: RefObject<T | null>): (element: T | null) => void {
  return (element) => {
    place.current = element;
  };
}
