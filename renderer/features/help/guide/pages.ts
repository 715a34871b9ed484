import { type Block, wordsOf } from './blocks.ts';
import { parseGuide } from './parse.ts';

/** What the build puts in: the Markdown of docs/guide, by its path. */
const SOURCES: Readonly<Record<string, string>> = import.meta.glob<string>(
  '../../../../docs/guide/*.md',
  { query: '?raw', import: 'default', eager: true },
);

/** The pages that people read, in the order in which they come to need them. How packages are made is not among them. */
const ORDER = [
  'board',
  'courts-and-checklists',
  'credentials',
  'linking',
  'languages',
  'privacy',
  'records',
  'backups',
  'help-desk',
  'managed-installs',
  'firm-wide',
] as const;

/** A page of the guide. */
export interface GuidePage {
  readonly name: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A part of a page under a heading of its own: what a search finds. */
export interface GuidePart {
  readonly page: string;
  /** Its address in the page; undefined for what stands before the first heading below the title. */
  readonly part: string | undefined;
  readonly title: string;
  readonly pageTitle: string;
  readonly blocks: readonly Block[];
  readonly words: string;
}

/** Every page of the guide. */
export const PAGES: readonly GuidePage[] = ORDER.flatMap((name) => {
  const source = SOURCES[`../../../../docs/guide/${name}.md`];
  if (source === undefined) return [];
  const [title, ...blocks] = parseGuide(source);
  return [{ name, title: title?.kind === 'heading' ? title.text : name, blocks }];
});

/** The page of this name. */
export const pageOf = (name: string): GuidePage | undefined =>
  PAGES.find((page) => page.name === name);

/** Every part of every page. */
export const PARTS: readonly GuidePart[] = PAGES.flatMap(partsOf);

function partsOf({ name, title, blocks }: GuidePage): readonly GuidePart[] {
  const heads = blocks.flatMap((block, at) => (block.kind === 'heading' ? [at] : []));
  return [-1, ...heads].map((at, place) => {
    const heading = blocks[at];
    const own = blocks.slice(at + 1, heads[place]);
    return {
      page: name,
      part: heading?.kind === 'heading' ? heading.id : undefined,
      title: heading?.kind === 'heading' ? heading.text : title,
      pageTitle: title,
      blocks: own,
      words: own.map(wordsIn).join(' '),
    };
  });
}

function wordsIn(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'code':
      return block.text;
    case 'paragraph':
      return wordsOf(block.line);
    case 'list':
      return block.items
        .map(({ line, below }) => [wordsOf(line), ...below.map(wordsIn)].join(' '))
        .join(' ');
    case 'table':
      return [block.head, ...block.rows].flatMap((row) => row.map(wordsOf)).join(' ');
  }
}
