import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import english from '../../../../assets/text/en.json' with { type: 'json' };
import { textsOfPages } from '../../../../scripts/lib/build/page-texts.mts';
import { textsInTwo } from '../../../../scripts/lib/build/start-texts.mts';

const { start, later } = textsInTwo(resolve(import.meta.dirname, '../../../..'));

describe('the English texts of the window', () => {
  it('are all there, each in one part', () => {
    const both = { ...start, ...later };
    expect(both).toEqual(textsOfPages(english));
    expect(Object.keys(start).filter((id) => Object.hasOwn(later, id))).toEqual([]);
  });

  it('come first where the first screen names them, also by a name that is put together', () => {
    const first = ['nav.readiness', 'search.label', 'board.person', 'status.can-file'];
    expect(first.filter((id) => !Object.hasOwn(start, id))).toEqual([]);
  });

  it('come later where only a later part says them, and that is most of them', () => {
    expect(Object.hasOwn(later, 'rescue.destroy-warning')).toBe(true);
    expect(Object.hasOwn(later, 'failure.disk-full')).toBe(
      Object.hasOwn(english, 'failure.disk-full'),
    );
    expect(gzipSync(JSON.stringify(start)).length).toBeLessThan(10_000);
  });
});
