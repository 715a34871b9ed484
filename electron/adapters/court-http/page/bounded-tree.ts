import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Limits that real court pages never come near, and that keep a hostile page cheap. */
const MAX_CHARACTERS = 1024 * 1024;
const MAX_TAGS = 60_000;
const MAX_NODES = 20_000;
const MAX_DEPTH = 200;
const MAX_MOVES = 200_000;

/** Why a page wasn't read to its end. */
export type Bound = 'too-large' | 'too-many-parts' | 'too-deep';

class BoundReached extends Error {
  readonly bound: Bound;
  constructor(bound: Bound) {
    super(bound);
    this.bound = bound;
  }
}

/**
 * The cost so far of the page being parsed. Parsing is synchronous, so there is only one page at a time. A new adapter
 * for each page would cost more than a small page.
 */
const cost = { nodes: 0, depth: 0, moves: 0 };

/**
 * Parses a page as a browser would, or says which limit it exceeded. Takes at most a fraction of a second, because it
 * counts the repairs of broken nesting that make parsing expensive.
 */
export function parseBounded(html: string): Tree.Document | Bound {
  if (html.length > MAX_CHARACTERS) return 'too-large';
  if (hasTooManyTags(html)) return 'too-many-parts';
  Object.assign(cost, { nodes: 0, depth: 0, moves: 0 });
  try {
    return parse(html, { treeAdapter: COUNTING });
  } catch (error) {
    if (error instanceof BoundReached) return error.bound;
    throw error;
  }
}

function hasTooManyTags(html: string): boolean {
  let tags = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    tags += 1;
    if (tags > MAX_TAGS) return true;
  }
  return false;
}

function countNode(): void {
  cost.nodes += 1;
  if (cost.nodes > MAX_NODES) throw new BoundReached('too-many-parts');
}

/** Finding a node among its siblings takes time proportional to their number. */
function countMove(siblings: number): void {
  cost.moves += 1 + siblings / 64;
  if (cost.moves > MAX_MOVES) throw new BoundReached('too-many-parts');
}

const COUNTING: typeof defaultTreeAdapter = {
  ...defaultTreeAdapter,
  createElement(tagName, namespace, attrs) {
    countNode();
    return defaultTreeAdapter.createElement(tagName, namespace, attrs);
  },
  createCommentNode(text) {
    countNode();
    return defaultTreeAdapter.createCommentNode(text);
  },
  insertBefore(parent, node, before) {
    countMove(parent.childNodes.length);
    defaultTreeAdapter.insertBefore(parent, node, before);
  },
  insertTextBefore(parent, text, before) {
    countMove(parent.childNodes.length);
    defaultTreeAdapter.insertTextBefore(parent, text, before);
  },
  appendChild(parent, node) {
    countMove(0);
    defaultTreeAdapter.appendChild(parent, node);
  },
  detachNode(node) {
    countMove(node.parentNode?.childNodes.length ?? 0);
    defaultTreeAdapter.detachNode(node);
  },
  onItemPush() {
    cost.depth += 1;
    if (cost.depth > MAX_DEPTH) throw new BoundReached('too-deep');
  },
  onItemPop() {
    cost.depth -= 1;
  },
};
