import { randomBytes } from 'node:crypto';
import type { PageForm } from '../page/parsed-page.ts';
import type { Payload } from '../session/browse.ts';

type Fields = readonly (readonly [name: string, value: string])[];

/** A form's body as a browser would send it: what a person typed, then the form's own fields. */
export function formPayload(form: PageForm, typed: Fields): Payload {
  const fields = [...typed, ...form.fixed];
  if (form.encoding === 'urlencoded') {
    return {
      contentType: 'application/x-www-form-urlencoded',
      body: new URLSearchParams(
        fields.map(([name, value]): [string, string] => [name, value]),
      ).toString(),
    };
  }
  return multipart(fields);
}

/** RFC 7578, as the courts' old sign-in page asks for it. */
function multipart(fields: Fields): Payload {
  // Random, so no typed text can end a part.
  const boundary = `----fileready${randomBytes(16).toString('hex')}`;
  const parts = fields.map(
    ([name, value]) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"\r\n\r\n${value}\r\n`,
  );
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    body: `${parts.join('')}--${boundary}--\r\n`,
  };
}

/** As browsers write field names (HTML Living Standard, multipart/form-data encoding). */
function quoted(name: string): string {
  return name.replace(/\n/g, '%0A').replace(/\r/g, '%0D').replace(/"/g, '%22');
}
