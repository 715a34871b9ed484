import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { servicesOf } from '../../electron/adapters/keychain/keychain.ts';
import { inRoot } from '../../scripts/lib/paths.mjs';

const text = readFileSync(inRoot('SECURITY.md'), 'utf8');
/** What stands under a heading. */
const under = (heading: string) => text.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';

describe('SECURITY.md', () => {
  it('says what is promised, what it protects against, and what not', () => {
    expect(under('What FileReady promises').match(/^\d\. /gm)?.length).toBeGreaterThanOrEqual(5);
    expect(under('What it protects against').match(/^- /gm)?.length).toBeGreaterThanOrEqual(7);
    const limits = under('What it does not protect against');
    expect(limits).toContain('a program running as you');
    expect(limits).toContain('an administrator of the machine');
  });

  it('F7: says which entries Windows may copy to other computers of a firm, and how IT keeps them here', () => {
    const limits = under('What it does not protect against');
    expect(limits).toMatch(/on Windows, .*roaming/);
    for (const name of Object.values(servicesOf(true))) expect(limits).toContain(`\`${name}\``);
  });

  it('says where to report, how soon we answer, and which version is supported', () => {
    const reporting = under('Reporting');
    expect(reporting).toContain('Report a vulnerability');
    expect(reporting).toMatch(/answer within \w+ working days/);
    expect(reporting).toContain('supported');
  });

  it('says what stays in memory, what a lock is worth, and who can see the page in a browser', () => {
    const memory = under('What stays in memory');
    for (const what of ['In the page', 'In the main process', 'On Linux', 'crash'])
      expect(memory).toContain(what);
    expect(under('The lock')).toContain('`locked`');
    expect(under('Where a browser shows the page')).toContain('never in arguments');
  });

  it('is named where people look first', () => {
    expect(readFileSync(inRoot('README.md'), 'utf8')).toContain('(SECURITY.md)');
  });
});
