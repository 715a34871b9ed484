import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formFields } from '../../../../electron/practice-court/wire/form-body.ts';

describe('a submitted form', () => {
  it('is read the same from both encodings that courts use', async () => {
    const name = fc.stringMatching(/^[a-zA-Z:_.]{1,20}$/);
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.tuple(name, fc.string()), { selector: ([key]) => key }),
        async (pairs) => {
          // A browser sends every line break as CR LF.
          const fields = pairs.map(
            ([key, value]) => [key, value.replace(/\r\n|\r|\n/g, '\r\n')] as const,
          );
          const form = new FormData();
          for (const [key, value] of fields) form.append(key, value);
          const sent = new Response(form);
          const type = sent.headers.get('content-type') ?? '';
          expect([...formFields(await sent.text(), type)]).toEqual(fields);

          const urlEncoded = new URLSearchParams(fields.map(([key, value]) => [key, value]));
          const read = formFields(urlEncoded.toString(), 'application/x-www-form-urlencoded');
          expect([...read]).toEqual(fields);
        },
      ),
    );
  });

  it('has no field when it is no form', () => {
    expect([...formFields('{"login":"a"}', 'application/json')]).toEqual([]);
    expect([...formFields('--x\r\nbroken', 'multipart/form-data; boundary=x')]).toEqual([]);
  });
});
