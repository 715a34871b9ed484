import { lexer, type MarkedToken, type Token, type Tokens } from 'marked';
import { type Block, type Item, type Line, type Piece, wordsOf } from './blocks.ts';

/** Reads a page of the guide. Throws for what our guide is not written in, which a test would find. */
export function parseGuide(source: string): readonly Block[] {
  return blocksOf(lexer(source));
}

/** Every kind of token is one of these: the app adds none. */
const known = (tokens: readonly Token[]): readonly MarkedToken[] =>
  tokens.filter((token): token is MarkedToken => token.type !== '');

function blocksOf(tokens: readonly Token[]): readonly Block[] {
  return known(tokens).flatMap((token): readonly Block[] => {
    switch (token.type) {
      case 'space':
      // A note to the writers of the guide. Nothing in it is HTML to be shown.
      case 'html':
        return [];
      case 'heading':
        return [headingOf(token)];
      case 'paragraph':
        return [{ kind: 'paragraph', line: lineOf(token.tokens) }];
      case 'code':
        return [{ kind: 'code', text: token.text }];
      case 'list':
        return [{ kind: 'list', isNumbered: token.ordered, items: token.items.map(itemOf) }];
      case 'table':
        return [{ kind: 'table', head: cellsOf(token.header), rows: token.rows.map(cellsOf) }];
      default:
        throw new Error(`the guide has a part of another kind: ${token.type}`);
    }
  });
}

function headingOf({ depth, tokens }: Tokens.Heading): Block {
  const text = wordsOf(lineOf(tokens));
  return { kind: 'heading', level: depth === 1 || depth === 2 ? depth : 3, id: idOf(text), text };
}

/** The address of a heading, as links in the guide write it. */
function idOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} -]/gu, '')
    .trim()
    .replaceAll(' ', '-');
}

/** An item begins with its own line. Whatever follows stands below it. */
function itemOf({ tokens }: Tokens.ListItem): Item {
  const [first, ...below] = tokens;
  const line = first && 'tokens' in first && first.tokens ? lineOf(first.tokens) : [];
  return { line, below: blocksOf(below) };
}

const cellsOf = (cells: readonly Tokens.TableCell[]): Line[] =>
  cells.map(({ tokens }) => lineOf(tokens));

function lineOf(tokens: readonly Token[]): Line {
  return known(tokens).map((token): Piece => {
    switch (token.type) {
      case 'strong':
      case 'em':
        return { kind: token.type, text: wordsOf(lineOf(token.tokens)) };
      case 'codespan':
        return { kind: 'code', text: token.text };
      case 'link':
        return { kind: 'link', text: wordsOf(lineOf(token.tokens)), to: token.href };
      case 'text':
      case 'escape':
        return { kind: 'text', text: token.text.replaceAll('\n', ' ') };
      default:
        throw new Error(`the guide has a mark of another kind: ${token.type}`);
    }
  });
}
