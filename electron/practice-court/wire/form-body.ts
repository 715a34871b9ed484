/** Fields of a submitted form; a repeated name keeps all its values in order. */
export type FormFields = URLSearchParams;

const PART_NAME = /^content-disposition:\s*form-data;.*?\bname="([^"]*)"/im;

/** The fields of a multipart form without files, as the courts' old sign-in page sends them (RFC 7578). */
function multipartFields(body: string, boundary: string): FormFields {
  const fields = new URLSearchParams();
  for (const part of body.split(`--${boundary}`).slice(1, -1)) {
    const end = part.indexOf('\r\n\r\n');
    const name = PART_NAME.exec(part.slice(0, end))?.[1];
    if (end > 0 && name !== undefined)
      fields.append(name, part.slice(end + 4).replace(/\r\n$/, ''));
  }
  return fields;
}

/** The fields of a form body by its content type; any other type has none. */
export function formFields(body: string, contentType: string): FormFields {
  const boundary = /^multipart\/form-data;.*\bboundary="?([^";]+)"?/i.exec(contentType)?.[1];
  if (boundary) return multipartFields(body, boundary);
  const isForm = /^application\/x-www-form-urlencoded\b/i.test(contentType);
  return new URLSearchParams(isForm ? body : '');
}
