import { describe, expect, it } from 'vitest';
import { someExports } from '../../../support/exports.ts';
import { good } from '../../../support/services.ts';

describe('a printed checklist', () => {
  it('has one person’s checklist with every phase, step and date', async () => {
    const { service, pages, accounts } = someExports();
    const [account] = accounts;
    if (!account) throw new Error('an account is needed');
    await good(service.checklist({ ecfAccountId: account.id, as: 'pdf' }));
    expect(pages[0]).toContain('Checklist of Ann Ashgrove');
    for (const words of [
      'Before the court goes live',
      'possible from April 4, 2022',
      'by March 25, 2022',
    ]) {
      expect(pages[0]).toContain(words);
    }
    expect(pages[0]).not.toMatch(/\{\w+\}|undefined/);
  });
});
