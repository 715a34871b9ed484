import { describe, expect, it } from 'vitest';
import { someExports } from '../../../support/exports.ts';
import { good } from '../../../support/services.ts';

describe('a printed worksheet', () => {
  it('has a worksheet with lines where logins and passwords belong, never the passwords', async () => {
    const { service, pages, ann } = someExports();
    await good(service.worksheet({ personId: ann.id, as: 'print' }));
    const [page = ''] = pages;
    expect(page).toContain('aashgrove1');
    expect(page).toContain('<dd>Authy, Ann Ashgrove</dd>');
    // One court names an email address, the other nothing but a page.
    expect(page).toContain('<dt>Help desk</dt><dd>ecftrain@alnb.uscourts.gov</dd>');
    expect(page).toContain('<dd>https://www.flsb.uscourts.gov/nextgen-cmecf-information</dd>');
    expect(page.match(/Your own PACER account/g)).toHaveLength(1);
    for (const label of ['CM/ECF login the court issued', 'CM/ECF password', 'Password']) {
      expect(page).toMatch(new RegExp(`<dt>${label}</dt><dd[^>]*></dd>`));
    }
  });
});
