import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  emlFile,
  type MailDraft,
  mailtoAddress,
} from '../../../../../electron/shared/domain/files/mail-file.ts';

const DRAFT: MailDraft = {
  toName: 'José Ashgrove',
  toEmail: 'jose@firm.example',
  subject: 'What is left – before you can file',
  text: 'Dear José,\n\none line\n',
};

/** Reads a message as a mail program does: headers unfolded, encoded words and body decoded. */
function received(eml: string) {
  const [head = '', ...body] = eml.split('\r\n\r\n');
  const lines = head.replace(/\r\n[ \t]/g, ' ').split('\r\n');
  const headers = new Map(
    lines.map((line) => {
      const colon = line.indexOf(': ');
      return [line.slice(0, colon), decoded(line.slice(colon + 2))];
    }),
  );
  const text = Buffer.from(body.join('').replace(/\r\n/g, ''), 'base64').toString('utf8');
  return { headers, text };
}

function decoded(value: string): string {
  return value
    .replace(/\?= (?==\?)/g, '?=')
    .replace(/=\?UTF-8\?B\?([^?]*)\?=/g, (_, word) => Buffer.from(word, 'base64').toString('utf8'));
}

describe('a reminder as a file', () => {
  it('opens as a draft with address, subject and text as written', () => {
    const { headers, text } = received(emlFile(DRAFT));
    expect(headers.get('To')).toBe('José Ashgrove <jose@firm.example>');
    expect(headers.get('Subject')).toBe(DRAFT.subject);
    expect(headers.get('X-Unsent')).toBe('1');
    expect(text).toBe(DRAFT.text.replaceAll('\n', '\r\n'));
  });

  it('has no header that a name or subject brought along', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('\r\nBcc: eve@evil.example', '\n\nbody', '', '\0'),
        (name, subject, attack) => {
          const eml = emlFile({ ...DRAFT, toName: name + attack, subject: attack + subject });
          const { headers } = received(eml);
          expect([...headers.keys()]).toEqual([
            'To',
            'Subject',
            'X-Unsent',
            'MIME-Version',
            'Content-Type',
            'Content-Transfer-Encoding',
          ]);
        },
      ),
    );
  });

  it('keeps every line within what mail allows', () => {
    const long = {
      ...DRAFT,
      toName: 'Ж'.repeat(150),
      subject: 'é'.repeat(150),
      text: 'x'.repeat(5000),
    };
    for (const line of emlFile(long).split('\r\n')) expect(line.length).toBeLessThanOrEqual(78);
  });

  it('quotes a name with signs in it', () => {
    expect(emlFile({ ...DRAFT, toName: 'Ashgrove, José "Joe"'.replace('é', 'e') })).toContain(
      'To: "Ashgrove, Jose \\"Joe\\"" <jose@firm.example>',
    );
  });
});

describe('a reminder for the mail program', () => {
  it('carries subject and text, and nothing that could be read as another field', () => {
    const address = mailtoAddress({ ...DRAFT, subject: 'a&cc=eve@evil.example' }) ?? '';
    const url = new URL(address);
    expect(url.pathname).toBe('jose@firm.example');
    expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
    expect(url.searchParams.get('body')).toBe(DRAFT.text.replaceAll('\n', '\r\n'));
  });

  it('is not offered when it is longer than Windows passes on', () => {
    expect(mailtoAddress({ ...DRAFT, text: 'word '.repeat(600) })).toBeUndefined();
  });
});
