import { createHash } from 'node:crypto';
import type { MailFile } from '../ports/files.ts';
import { type MailDraft, oneLine, withMailLineEnds } from '../shared/domain/files/mail-draft.ts';
import type { Instant } from '../shared/domain/values/calendar.ts';

/** An .eml file (RFC 5322, UTF-8, base64), which mail programs open as a message that is ready to send. */
export const mailFile: MailFile = async (draft, now) => {
  const { from, toName, toEmail, subject, text } = draft;
  const { default: MimeNode } = await import('nodemailer/lib/mime-node');
  // SECURITY: content is what we hand over, never a file or an address to read it from.
  const message = new MimeNode('text/plain; charset=utf-8', {
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  message.setHeader({
    ...(from.email === ''
      ? {}
      : { From: { name: oneLine(from.name), address: oneLine(from.email) } }),
    To: { name: oneLine(toName), address: oneLine(toEmail) },
    Subject: oneLine(subject),
    'X-Unsent': '1',
    'Content-Transfer-Encoding': 'base64',
    // A program that shows the file as a message needs a date. The one that sends it sets its own.
    Date: new Date(now).toUTCString().replace('GMT', '+0000'),
    'Message-ID': messageId(draft, now),
  });
  message.setContent(withMailLineEnds(text));
  return message.build();
};

/**
 * A number that only this draft has, at the sender's domain, or the reader's where the sender is not known. Nothing of the
 * computer is in it.
 */
function messageId(draft: MailDraft, now: Instant): string {
  const { from, toEmail, subject, text } = draft;
  const number = createHash('sha256')
    .update([toEmail, subject, text, now].join('\n'))
    .digest('hex');
  // SECURITY: only what a domain may hold, so that an address can't begin a header of its own.
  const [, domain = ''] = /@([a-z\d.-]+)$/i.exec(from.email || toEmail) ?? [];
  return `<${number.slice(0, 32)}@${domain || 'fileready.invalid'}>`;
}
