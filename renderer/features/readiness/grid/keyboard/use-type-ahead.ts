import { useRef } from 'react';
import { searchText } from '../../../../../electron/shared/domain/values/search-text.ts';
import type { Line } from '../../state/lines.ts';

/** How long letters typed one after the other belong to one name. */
const TOGETHER_MS = 800;

/** Finds people by the first letters of their name, starting at the active row and then from the top. */
export function useTypeAhead(lines: readonly Line[], onFound: (line: number) => void) {
  const typed = useRef({ letters: '', at: 0 });
  const isUnderWay = () =>
    typed.current.letters !== '' && performance.now() - typed.current.at < TOGETHER_MS;
  return {
    isUnderWay,
    type: (letter: string, from: number) => {
      const letters = searchText((isUnderWay() ? typed.current.letters : '') + letter);
      typed.current = { letters, at: performance.now() };
      // A first letter moves to the next match; further letters may stay on the same name.
      const start = Math.max(0, letters.length === 1 ? from + 1 : from);
      const order = [...lines.keys()].map((index) => (start + index) % lines.length);
      const found = order.find((index) => {
        const line = lines[index];
        return line?.kind === 'person' && searchText(line.row.name).startsWith(letters);
      });
      if (found !== undefined) onFound(found);
    },
  };
}
