import type { Line, Piece } from './blocks.ts';

/** The first thing in a line that is more than words: code, strong, slanted, or a link. */
const MARK = /`([^`]+)`|\*\*([^*]+)\*\*|\*([^*]+)\*|\[([^\]]+)\]\(([^)]+)\)/g;

/** Reads one line of Markdown as our guide is written in it. Whatever is no mark is words. */
export function lineOf(source: string): Line {
  const pieces: Piece[] = [];
  let read = 0;
  const words = (until: number) => {
    if (until > read) pieces.push({ kind: 'text', text: source.slice(read, until) });
  };
  for (const found of source.matchAll(MARK)) {
    words(found.index);
    pieces.push(pieceOf(found));
    read = found.index + found[0].length;
  }
  words(source.length);
  return pieces;
}

function pieceOf([, code, strong, em, text = '', to = '']: RegExpMatchArray): Piece {
  if (code !== undefined) return { kind: 'code', text: code };
  if (strong !== undefined) return { kind: 'strong', text: strong };
  if (em !== undefined) return { kind: 'em', text: em };
  return { kind: 'link', text, to };
}
