import type { MailFile } from '../ports/files.ts';
import { oneLine, withMailLineEnds } from '../shared/domain/files/mail-draft.ts';

/** An .eml file (RFC 5322, UTF-8, base64), which mail programs open as a message that is ready to send. */
export const mailFile: MailFile = async ({ toName, toEmail, subject, text }, now) => {
  const { default: MimeNode } = await import('nodemailer/lib/mime-node');
  // SECURITY: content is what we hand over, never a file or an address to read it from.
  const message = new MimeNode('text/plain; charset=utf-8', {
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  message.setHeader({
    To: { name: oneLine(toName), address: oneLine(toEmail) },
    Subject: oneLine(subject),
    'X-Unsent': '1',
    'Content-Transfer-Encoding': 'base64',
    // A program that shows the file as a message needs a date. The one that sends it sets its own.
    Date: new Date(now).toUTCString().replace('GMT', '+0000'),
    // Set by the program that sends it. An empty value keeps the library from making one up.
    'Message-ID': { value: '' },
  });
  message.setContent(withMailLineEnds(text));
  return message.build();
};
