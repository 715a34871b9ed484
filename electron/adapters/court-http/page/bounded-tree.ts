import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Caps that a court's own pages never come near, and within which a hostile page costs little. */
const MAX_CHARACTERS = 1024 * 1024;
const MAX_TAGS = 60_000;
const MAX_NODES = 20_000;
const MAX_DEPTH = 200;
const MAX_MOVES = 200_000;

/** Why a page was not read to its end. */
export type Bound = 'too-large' | 'too-many-parts' | 'too-deep';

class BoundReached extends Error {
  readonly bound: Bound;
  constructor(bound: Bound) {
    super(bound);
    this.bound = bound;
  }
}

/** What the page being parsed has cost so far. Parsing never waits, so there is one page at a time; a new adapter for each page would cost more than a small page itself. */
const cost = { nodes: 0, depth: 0, moves: 0 };

/** The page as a tree, parsed as a browser would, or the cap it runs into. Costs at most a fraction of a second whatever the page holds: repairs of broken nesting are what makes parsing dear, and they are counted. */
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

/** Finding a node among its siblings takes as long as there are siblings. */
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
