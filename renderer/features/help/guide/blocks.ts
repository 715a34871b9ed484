/** A piece of a line: plain words, strong or slanted ones, something typed letter by letter, or a link. */
export type Piece =
  | { readonly kind: 'text' | 'strong' | 'em' | 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly to: string };

/** A line of the guide, in its pieces. */
export type Line = readonly Piece[];

/** An item of a list, with what stands below it. */
export interface Item {
  readonly line: Line;
  readonly below: readonly Block[];
}

/** A part of a page, as a reader sees it. */
export type Block =
  | {
      readonly kind: 'heading';
      readonly level: 1 | 2 | 3;
      readonly id: string;
      readonly text: string;
    }
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'list'; readonly isNumbered: boolean; readonly items: readonly Item[] }
  | { readonly kind: 'table'; readonly head: readonly Line[]; readonly rows: readonly Line[][] }
  | { readonly kind: 'code'; readonly text: string };

/** The words of a line alone. */
export const wordsOf = (line: Line): string => line.map(({ text }) => text).join('');
