import { beforeEach, describe, expect, it } from 'vitest';
import { systemMail } from '../../../../electron/adapters/desktop/mail.ts';
import { openedAddresses, shell } from '../../../fake-electron/desktop.ts';

beforeEach(() => {
  openedAddresses.length = 0;
});

describe('the mail program', () => {
  it('is opened with a draft', async () => {
    expect(await systemMail.openDraft('mailto:ann@firm.example?subject=x')).toMatchObject({
      ok: true,
    });
    expect(openedAddresses).toEqual(['mailto:ann@firm.example?subject=x']);
  });

  it('is opened with nothing else: no page, no program, no file', async () => {
    for (const address of [
      'https://evil.example',
      'file:///etc/passwd',
      'MAILTO:x',
      ' mailto:x',
      'x-apple:y',
    ]) {
      expect(await systemMail.openDraft(address)).toMatchObject({
        failure: { code: 'mail-not-opened' },
      });
    }
    expect(openedAddresses).toEqual([]);
  });

  it('may be missing, and then a person is told', async () => {
    const { openExternal } = shell;
    shell.openExternal = () => Promise.reject(new Error('no program for mailto'));
    expect(await systemMail.openDraft('mailto:x@y.example')).toMatchObject({
      failure: { code: 'mail-not-opened' },
    });
    shell.openExternal = openExternal;
  });
});
