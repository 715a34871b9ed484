import * as fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { mailFile } from '../../../electron/adapters/mail-file.ts';
import type { MailDraft } from '../../../electron/shared/domain/files/mail-draft.ts';

const DRAFT: MailDraft = {
  from: { name: 'Dana Désk', email: 'dana@office.example' },
  toName: 'José Ashgrove',
  toEmail: 'jose@firm.example',
  subject: 'What is left – before you can file',
  text: 'Dear José,\n\none line\n',
};

const TEXT_IN_MAIL = DRAFT.text.replaceAll('\n', '\r\n');

/** The file of a draft that differs from the usual one in this. */
async function eml(given: Partial<MailDraft> = {}): Promise<string> {
  return Buffer.from(await mailFile({ ...DRAFT, ...given }, '2026-11-30T15:04:05.000Z')).toString(
    'utf8',
  );
}

describe('a reminder as a file', () => {
  it('opens as a draft with address, subject and text as written', async () => {
    const message = await PostalMime.parse(await eml());
    expect(message.to).toEqual([{ name: 'José Ashgrove', address: 'jose@firm.example' }]);
    expect(message.subject).toBe(DRAFT.subject);
    expect(message.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
    expect(message.text).toBe(TEXT_IN_MAIL);
    expect(message.html).toBeUndefined();
    expect(message.attachments).toEqual([]);
  });

  it('has its lines end as mail has them, in the text too', async () => {
    const [, body = ''] = (await eml()).split('\r\n\r\n');
    expect(Buffer.from(body, 'base64').toString('utf8')).toBe(TEXT_IN_MAIL);
    expect((await eml()).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('has no header that a name, an address or a subject brought along', async () => {
    const text = fc.string({ unit: 'grapheme' });
    const attack = fc.constantFrom(
      '\r\nBcc: eve@evil.example',
      '\n\nbody',
      '',
      '\0',
      '>, <eve@x.y',
    );
    await fc.assert(
      fc.asyncProperty(text, text, attack, async (name, subject, bad) => {
        const message = await PostalMime.parse(
          await eml({
            toName: name + bad,
            toEmail: `jose@firm.example${bad}`,
            from: { name: bad + name, email: `dana@office.example${bad}` },
            subject: bad + subject,
          }),
        );
        const keys = message.headers.map(({ key }) => key).toSorted();
        const always = ['content-transfer-encoding', 'content-type', 'date', 'from', 'message-id'];
        expect(keys.filter((key) => key !== 'subject')).toEqual([
          ...always,
          ...['mime-version', 'to', 'x-unsent'],
        ]);
        expect(message.to).toHaveLength(1);
        expect(message.messageId).toMatch(/^<[\da-f]{32}@[a-z.]+>$/);
        expect(`${message.to?.[0]?.name}${message.subject}`).not.toMatch(/\p{Cc}/u);
        expect(message.text).toBe(TEXT_IN_MAIL);
      }),
    );
  });

  it('case 29: has the sender, date and number that readers show, and names no machine', async () => {
    const message = await PostalMime.parse(await eml());
    expect(message.from).toEqual({ name: 'Dana Désk', address: 'dana@office.example' });
    expect(message.date).toBe('2026-11-30T15:04:05.000Z');
    expect(message.messageId).toMatch(/^<[\da-f]{32}@office\.example>$/);
    expect(await eml()).toMatch(/^Date: Mon, 30 Nov 2026 15:04:05 \+0000\r$/m);
    expect(await eml()).toBe(await eml());
    const other = await PostalMime.parse(await eml({ toEmail: 'ann@firm.example' }));
    expect(other.messageId).not.toBe(message.messageId);
  });

  it('case 29: leaves the sender to the mail program where FileReady knows none', async () => {
    const message = await PostalMime.parse(await eml({ from: { name: 'Dana', email: '' } }));
    expect(message.from).toBeUndefined();
    expect(message.messageId).toMatch(/@firm\.example>$/);
  });

  it('keeps every line within what mail allows', async () => {
    const long = await eml({
      toName: 'Ж'.repeat(150),
      subject: 'é'.repeat(150),
      text: 'x'.repeat(5000),
    });
    for (const line of long.split('\r\n')) expect(line.length).toBeLessThanOrEqual(78);
    const message = await PostalMime.parse(long);
    expect(message.to?.[0]?.name).toBe('Ж'.repeat(150));
    expect(message.subject).toBe('é'.repeat(150));
  });

  it('keeps a name with signs in it one name', async () => {
    for (const toName of ['Ashgrove, Jose "Joe"', 'Ann (Miami) <x@y.z>', 'a\\b', 'Doe; Jane']) {
      const message = await PostalMime.parse(await eml({ toName }));
      expect(message.to).toEqual([{ name: toName, address: 'jose@firm.example' }]);
    }
  });
});
