import { useRoom } from '../lib/use-room.ts';
import type { WordsWidth } from '../ui/breakpoints.ts';
import { useSpoken } from './spoken.ts';

/** Whether the window is too narrow for words of the reader's language: Spanish labels are half as long again as English ones. */
export function useNoRoom({ query, longQuery }: WordsWidth): boolean {
  const { language } = useSpoken();
  return useRoom(language === 'en' ? query : longQuery);
}
