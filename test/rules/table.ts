import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';
import { catalogWords } from '../../electron/adapters/words.ts';
import type { LocalText, Source, TextValues } from '../../electron/shared/domain/values/text.ts';

const words = catalogWords();

/** A text as people read it, its placeholders filled. Fails on a text that the app would show unfilled. */
export function inWords(text: LocalText, values: TextValues = {}): string {
  const filled = words.local(text, values);
  expect(filled).not.toContain('{');
  return filled;
}

/** A text of the app’s own catalog. */
export const textOf = (id: string) => words.say(id);

/** Who says so: the page's title, linked where it has an address. */
export function cited(sources: readonly Source[]): string {
  return sources.map(({ title, url }) => (url ? `[${title}](${url})` : title)).join('; ');
}

/** A Markdown table with these headings. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Compares a page of `docs/rules` with what these tests saw. `npm run rules` writes it; then read the difference. */
export function expectPage(name: string, text: string): void {
  const file = new URL(`../../docs/rules/${name}.md`, import.meta.url);
  if (process.env.APPROVE === '1') writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, 'utf8'));
}
