/** Texts that only the main process says: command line, menu bar, dialogs of the system, mail, and files. */
export const NOT_ON_PAGES = [
  'board-column',
  'check-policy',
  'cli',
  'cli-order',
  'file-dialog',
  'file-kind',
  'install',
  'mail',
  'menu',
  'page-lost',
  'refused-switch',
  'reminder',
  'reminder-near',
  'second-start',
  'worksheet',
] as const;

/** The part of a text's name before the dot, by which texts belong together. */
const groupOf = (name: string) => name.slice(0, name.indexOf('.'));

/** The English texts without those that no page shows. */
export function textsOfPages(
  texts: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const left: ReadonlySet<string> = new Set(NOT_ON_PAGES);
  return Object.fromEntries(Object.entries(texts).filter(([name]) => !left.has(groupOf(name))));
}
