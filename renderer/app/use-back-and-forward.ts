import { useEffect } from 'react';
import { useNavigation } from '../lib/navigation/navigation.store.ts';
import { type View, viewKey } from '../lib/navigation/view.ts';
import { isDialogOpen } from './is-dialog-open.ts';

/** As far back as anyone goes. */
const MOST = 50;

/** The buttons at the side of a mouse, as the page gets them. */
const SIDE_BUTTONS: Readonly<Record<number, Direction>> = { 3: 'back', 4: 'forward' };

type Direction = 'back' | 'forward';

/** Alt+Left and Alt+Right (Command+[ and ] on a Mac) and the side buttons of a mouse go back and forward through the views. In a dialog they do nothing. */
export function useBackAndForward(): void {
  useEffect(() => {
    const { turn, stop } = viewsSeen();
    const onKey = (event: KeyboardEvent) => {
      const direction = directionOf(event);
      if (!direction) return;
      // SECURITY: nor may the browser behind the page go anywhere.
      event.preventDefault();
      turn(direction);
    };
    const onButton = (event: MouseEvent) => {
      const direction = SIDE_BUTTONS[event.button];
      if (!direction) return;
      event.preventDefault();
      turn(direction);
    };
    window.addEventListener('keydown', onKey);
    window.addEventListener('mouseup', onButton);
    return () => {
      stop();
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('mouseup', onButton);
    };
  }, []);
}

function directionOf(event: KeyboardEvent): Direction | undefined {
  const isAlone = !event.shiftKey && !event.ctrlKey;
  if (isAlone && event.altKey && !event.metaKey) {
    if (event.key === 'ArrowLeft') return 'back';
    return event.key === 'ArrowRight' ? 'forward' : undefined;
  }
  if (isAlone && event.metaKey && !event.altKey) {
    if (event.key === '[') return 'back';
    return event.key === ']' ? 'forward' : undefined;
  }
  return undefined;
}

/** Follows which views were on screen. Going somewhere new ends what was ahead; the tabs of one page are one view. */
function viewsSeen() {
  let ways: Readonly<Record<Direction, readonly View[]>> = { back: [], forward: [] };
  let isTurning = false;
  const stop = useNavigation.subscribe(({ view }, { view: before }) => {
    if (isTurning || viewKey(view) === viewKey(before)) return;
    ways = { back: [...ways.back, before].slice(-MOST), forward: [] };
  });
  const turn = (direction: Direction) => {
    const to = ways[direction].at(-1);
    if (!to || isDialogOpen()) return;
    const { view, go } = useNavigation.getState();
    const other = direction === 'back' ? 'forward' : 'back';
    const left = { [direction]: ways[direction].slice(0, -1), [other]: [...ways[other], view] };
    ways = { ...ways, ...left };
    isTurning = true;
    go(to);
    isTurning = false;
  };
  return { turn, stop };
}
