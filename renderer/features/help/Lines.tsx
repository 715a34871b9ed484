import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { type GuidePlace, useHelp } from '../../lib/stores/help.store.ts';
import type { Line, Piece } from './guide/blocks.ts';
import { pageOf } from './guide/pages.ts';

const useStyles = makeStyles({
  code: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
  link: { display: 'inline', textAlign: 'start' },
});

/** A line of the guide. A link to a page that isn't in the guide is its words. */
export function LineText({ line }: { readonly line: Line }) {
  return line.map((piece, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a line never changes.
    <PieceText key={place} piece={piece} />
  ));
}

function PieceText({ piece }: { readonly piece: Piece }) {
  const styles = useStyles();
  const read = useHelp((state) => state.read);
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'strong':
      return <strong>{piece.text}</strong>;
    case 'em':
      return <em>{piece.text}</em>;
    case 'code':
      return <code className={styles.code}>{piece.text}</code>;
    case 'link': {
      const place = placeOf(piece.to);
      if (!place) return piece.text;
      return (
        <Link as="button" inline className={styles.link} onClick={() => read(place)}>
          {piece.text}
        </Link>
      );
    }
  }
}

/** Where in the guide a link leads. */
function placeOf(to: string): GuidePlace | undefined {
  const [, page = '', part] = /^([\w-]+)\.md(?:#(.+))?$/.exec(to) ?? [];
  if (!pageOf(page)) return undefined;
  return part === undefined ? { page } : { page, part };
}
