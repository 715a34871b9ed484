import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { isWeighty } from '../../../electron/shared/domain/languages/weighty.ts';
import { root } from '../../../scripts/lib/paths.mjs';
import { codeIn } from '../../../scripts/lib/words/named-texts.mts';

const ENGLISH: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(resolve(root, 'assets/text/en.json'), 'utf8'),
);
const WEIGHTY = Object.keys(ENGLISH).filter((id) => isWeighty(id, ENGLISH[id] ?? ''));

/** The names of texts that the code says in the reader's language alone; a name that is put together ends where that begins. */
function saidAlone(code: string): readonly string[] {
  const calls = code.matchAll(/\bt\(\s*['`]([a-z-]+\.[a-zA-Z-]+)/g);
  return [...calls].map(([, name = '']) => name);
}

it('stand before an act that no one can undo, and on no page without what shows the English below', () => {
  for (const id of [
    'gate.reason',
    'live.next-submit',
    'linking.submit-title',
    'guided.press-title',
    'sharing.copy-remove',
    'practice.over-sure',
  ]) {
    expect(WEIGHTY).toContain(id);
  }
  const alone = saidAlone(codeIn(root, 'renderer'));
  const exact = WEIGHTY.filter((id) => alone.includes(id));
  const begun = WEIGHTY.filter((id) =>
    alone.some((name) => name.endsWith('-') && id.startsWith(name)),
  );
  expect([...exact, ...begun]).toEqual([]);
});
