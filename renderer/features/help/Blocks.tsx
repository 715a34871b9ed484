import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { createElement } from 'react';
import type { Block, Item } from './guide/blocks.ts';
import { LineText } from './Lines.tsx';

/** The pane's own heading is the second, a page's title the third. */
const BELOW_TITLE = 2;

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    scrollMarginTop: tokens.spacingVerticalM,
    ':focus': { outlineStyle: 'none' },
  },
  paragraph: { margin: `0 0 ${tokens.spacingVerticalS}` },
  list: { margin: `0 0 ${tokens.spacingVerticalS}`, paddingInlineStart: '1.25rem' },
  item: { marginBottom: tokens.spacingVerticalXS },
  rows: { listStyleType: 'none', paddingInlineStart: 0 },
  row: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  code: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  name: { color: tokens.colorNeutralForeground2 },
});

/** A part of the guide, block by block. */
export function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return blocks.map((block, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a page never changes.
    <BlockText key={place} block={block} />
  ));
}

function BlockText({ block }: { readonly block: Block }) {
  const styles = useStyles();
  switch (block.kind) {
    case 'heading':
      return createElement(
        `h${block.level + BELOW_TITLE}`,
        { className: styles.heading, 'data-part': block.id, tabIndex: -1 },
        block.text,
      );
    case 'paragraph':
      return (
        <p className={styles.paragraph}>
          <LineText line={block.line} />
        </p>
      );
    case 'list':
      return createElement(
        block.isNumbered ? 'ol' : 'ul',
        { className: styles.list },
        block.items.map((item, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list never changes.
          <ItemText key={place} item={item} />
        )),
      );
    case 'code':
      return <pre className={styles.code}>{block.text}</pre>;
    case 'table':
      return <Rows {...block} />;
  }
}

function ItemText({ item }: { readonly item: Item }) {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <LineText line={item.line} />
      <Blocks blocks={item.below} />
    </li>
  );
}

/** A table has no room here: each row is a paragraph that begins with what the row is about. */
function Rows({ head, rows }: Extract<Block, { readonly kind: 'table' }>) {
  const styles = useStyles();
  return (
    <ul className={mergeClasses(styles.list, styles.rows)}>
      {rows.map((cells, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a table never changes.
        <li key={place} className={styles.row}>
          {cells.map((cell, column) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a table never changes.
            <div key={column}>
              {column === 0 ? (
                <strong>
                  <LineText line={cell} />
                </strong>
              ) : (
                <>
                  <span className={styles.name}>
                    <LineText line={head[column] ?? []} />
                    {': '}
                  </span>
                  <LineText line={cell} />
                </>
              )}
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}
