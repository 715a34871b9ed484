/** Text that is already HTML: only `html` makes it, so that nothing a visitor typed reaches a page unescaped. */
export interface Markup {
  readonly markup: string;
}

type Hole = string | number | Markup | false | undefined | readonly Hole[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made safe for element content and quoted attributes (HTML Living Standard, serializing fragments; the apostrophe too). */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

function fill(hole: Hole): string {
  if (hole === false || hole === undefined) return '';
  if (typeof hole === 'string' || typeof hole === 'number') return escapeHtml(String(hole));
  if ('markup' in hole) return hole.markup;
  return hole.map(fill).join('');
}

/** A piece of a page: every hole is escaped unless `html` made it; lists are joined, `false` and `undefined` leave nothing. */
export function html(parts: TemplateStringsArray, ...holes: readonly Hole[]): Markup {
  return { markup: String.raw({ raw: parts }, ...holes.map(fill)) };
}
