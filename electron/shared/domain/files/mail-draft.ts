/** A message that a person looks over and sends from their own mail program. Plain text; never anything secret. */
export interface MailDraft {
  readonly toName: string;
  readonly toEmail: string;
  readonly subject: string;
  /** Lines end with a line feed. */
  readonly text: string;
}

const LINE_ENDS = /[\r\n]+/g;
const ASCII = /^[\x20-\x7e]*$/;
const PLAIN_WORDS = /^[A-Za-z0-9 ]*$/;
const ENCODED_BYTES = 42;
const BODY_LINE = 76;
/** Windows passes no longer address to a mail program. */
const LONGEST_ADDRESS = 2000;

/** The draft as an .eml file (RFC 5322, UTF-8, base64), which mail programs open ready to be sent. SECURITY: no value can begin a header of its own. */
export function emlFile(draft: MailDraft): string {
  const name = oneLine(draft.toName);
  const address = `<${oneLine(draft.toEmail).replace(/[<>\s]/g, '')}>`;
  const body = base64(draft.text.replace(/\r?\n/g, '\r\n'));
  const lines = [
    `To: ${name === '' ? address : `${phrase(name)} ${address}`}`,
    `Subject: ${encoded(oneLine(draft.subject))}`,
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...(body.match(new RegExp(`.{1,${BODY_LINE}}`, 'g')) ?? []),
  ];
  return `${lines.join('\r\n')}\r\n`;
}

/** The draft as an address that opens the mail program (RFC 6068); undefined when it is too long for one. */
export function mailtoAddress({ toEmail, subject, text }: MailDraft): string | undefined {
  const to = encodeURIComponent(oneLine(toEmail)).replaceAll('%40', '@');
  const fields = [
    ['subject', oneLine(subject)],
    ['body', text.replace(/\r?\n/g, '\r\n')],
  ];
  const query = fields.map(([name, value = '']) => `${name}=${encodeURIComponent(value)}`);
  const address = `mailto:${to}?${query.join('&')}`;
  return address.length > LONGEST_ADDRESS ? undefined : address;
}

const oneLine = (text: string) =>
  text
    .replace(LINE_ENDS, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim();

function phrase(name: string): string {
  if (!ASCII.test(name)) return encoded(name);
  return PLAIN_WORDS.test(name) ? name : `"${name.replace(/["\\]/g, '\\$&')}"`;
}

/** A header value; as encoded words of at most 75 characters where it is not plain ASCII (RFC 2047). */
function encoded(text: string): string {
  if (ASCII.test(text)) return text;
  const words: string[] = [];
  let word = '';
  for (const character of text) {
    if (utf8(word + character).length > ENCODED_BYTES) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  return [...words, word].map((part) => `=?UTF-8?B?${base64(part)}?=`).join('\r\n ');
}

const utf8 = (text: string) => new TextEncoder().encode(text);

function base64(text: string): string {
  return btoa(Array.from(utf8(text), (byte) => String.fromCharCode(byte)).join(''));
}
