import { describe, expect, it } from 'vitest';
import {
  type MailDraft,
  mailtoAddress,
} from '../../../../../electron/shared/domain/files/mail-draft.ts';

const DRAFT: MailDraft = {
  from: { name: '', email: '' },
  toName: 'José Ashgrove',
  toEmail: 'jose@firm.example',
  subject: 'What is left – before you can file',
  text: 'Dear José,\n\none line\n',
};

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
