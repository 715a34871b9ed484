import { type RefObject, useEffect, useRef } from 'react';

/** Scrolls the chosen cell back into view when the box gets narrower while `isOn`. A panel that opens beside the grid must not hide the cell it was opened for. */
export function useKeptInView(
  box: RefObject<HTMLDivElement | null>,
  isOn: boolean,
  show: () => void,
): void {
  const latest = useRef(show);
  useEffect(() => {
    latest.current = show;
  });
  useEffect(() => {
    const element = box.current;
    if (!element || !isOn) return;
    let width = Number.POSITIVE_INFINITY;
    const observer = new ResizeObserver(() => {
      const now = element.clientWidth;
      if (now < width) latest.current();
      width = now;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [box, isOn]);
}
