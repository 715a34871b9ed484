import { parseBounded } from '../../../../../electron/adapters/court-http/page/bounded-tree.ts';
import { outlineOf } from '../../../../../electron/adapters/court-http/page/outline.ts';

/** The address that the pages of these tests come from. */
export const ADDRESS = 'https://ecf.invb.example/cgi-bin/page.pl';

/** The outline of a page that a test writes down. */
export function outline(html: string, address = ADDRESS) {
  const tree = parseBounded(html);
  if (typeof tree === 'string') throw new Error(`the test's page is ${tree}`);
  return outlineOf(tree, address);
}
