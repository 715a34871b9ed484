/** The person who sends a message, in their own words. Both are empty when not known. */
export interface Sender {
  readonly name: string;
  readonly email: string;
}

/** A message that a person looks over and sends from their own mail program. Plain text; never anything secret. */
export interface MailDraft {
  readonly from: Sender;
  readonly toName: string;
  readonly toEmail: string;
  readonly subject: string;
  /** Lines end with a line feed. */
  readonly text: string;
}

/** Windows passes no longer address to a mail program. */
const MAX_ADDRESS_LENGTH = 2000;

/** The draft as an address that opens the mail program (RFC 6068); undefined when it is too long for one. */
export function mailtoAddress({ toEmail, subject, text }: MailDraft): string | undefined {
  const to = encodeURIComponent(oneLine(toEmail)).replaceAll('%40', '@');
  const fields = [
    ['subject', oneLine(subject)],
    ['body', withMailLineEnds(text)],
  ];
  const query = fields.map(([name, value = '']) => `${name}=${encodeURIComponent(value)}`);
  const address = `mailto:${to}?${query.join('&')}`;
  return address.length > MAX_ADDRESS_LENGTH ? undefined : address;
}

/** The text with the line ends that mail has (RFC 5322, 2.3). */
export function withMailLineEnds(text: string): string {
  return text.replace(/\r?\n/g, '\r\n');
}

/** The text on one line and without control characters, so that it can't begin a header or a field of its own. */
export function oneLine(text: string): string {
  return text
    .replace(/[\r\n]+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim();
}
